package nl.vierogen.conditions.check;

import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Sitting;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.LocalizedText;

/** BMI and gestational age are given for each case (procedure 2026, 2.g). */
final class StatedCheck {
    private StatedCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        return facts.sittings().stream().flatMap(sitting -> signs(facts, sitting));
    }

    private static Stream<Sign> signs(Facts facts, Sitting sitting) {
        Stream<Sign> bmi = sitting.examination().bmi().isPresent()
                ? Stream.empty()
                : facts.sign("g/bmi/" + sitting.place(), sitting.slots(), new Evidence.BmiMissing(sitting.caseId()));
        // no age is asked of the overview of the uterus: the composition does not name it (2.m, 2.n)
        List<CompositionRule> rules = asked(facts, sitting.caseId());
        Stream<Sign> age = sitting.examination().gestationalAge().isPresent() || rules.isEmpty()
                ? Stream.empty()
                : facts.sign("g/age/" + sitting.place(), sitting.slots(),
                        new Evidence.AgeMissing(sitting.caseId(), leftOpen(facts, rules, sitting.caseId())));
        return Stream.concat(bmi, age);
    }

    private static List<CompositionRule> asked(Facts facts, CaseId caseId) {
        return facts.form().composition().stream().filter(rule -> rule.cases().contains(caseId)).toList();
    }

    private static List<LocalizedText> leftOpen(Facts facts, List<CompositionRule> rules, CaseId caseId) {
        return rules.stream().filter(rule -> new Composition(facts, rule).isInDoubtBy(caseId))
                .map(CompositionRule::text).toList();
    }
}
