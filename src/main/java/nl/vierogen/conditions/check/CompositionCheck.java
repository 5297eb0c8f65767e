package nl.vierogen.conditions.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Sitting;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.CompositionRule;

/**
 * The rules of the form's composition (procedure 2026, 2.n), each with the consequence the form gives it. A rule that
 * cannot be checked is a note (2.g), never a breach.
 */
final class CompositionCheck {
    private CompositionCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        return facts.form().composition().stream().flatMap(rule -> signs(facts, rule, new Composition(facts, rule)));
    }

    private static Stream<Sign> signs(Facts facts, CompositionRule rule, Composition composition) {
        List<Stream<Sign>> found = List.of(few(facts, rule, composition), many(facts, rule, composition),
                outside(facts, rule, composition), unchecked(facts, rule, composition));
        return found.stream().flatMap(signs -> signs);
    }

    private static Stream<Sign> few(Facts facts, CompositionRule rule, Composition composition) {
        if (composition.most() >= rule.atLeast()) {
            return Stream.empty();
        }
        return sign(facts, rule, "few", rule.cases(),
                new Evidence.TooFew(rule.text(), composition.most(), rule.atLeast(), composition.cases()));
    }

    private static Stream<Sign> many(Facts facts, CompositionRule rule, Composition composition) {
        return rule.atMost().filter(limit -> composition.fewest() > limit).stream()
                .flatMap(limit -> sign(facts, rule, "many", rule.cases(),
                        new Evidence.TooMany(rule.text(), composition.fewest(), limit, composition.cases())));
    }

    private static Stream<Sign> outside(Facts facts, CompositionRule rule, Composition composition) {
        return composition.outside().stream().flatMap(one -> sign(facts, rule, "outside/" + one.caseId(),
                List.of(one.caseId()), new Evidence.OutsideWindow(rule.text(), one)));
    }

    private static Stream<Sign> unchecked(Facts facts, CompositionRule rule, Composition composition) {
        // a missing age of an assessed image is a sign of its own, which names the rules it leaves open
        Set<CaseId> told = facts.sittings().stream()
                .filter(sitting -> sitting.examination().gestationalAge().isEmpty()).map(Sitting::caseId)
                .collect(Collectors.toSet());
        List<CaseId> untold = composition.doubts().stream().filter(id -> !told.contains(id)).toList();
        if (untold.isEmpty()) {
            return Stream.empty();
        }
        return facts.sign("g/unchecked/" + rule.id(), facts.slotsOf(new HashSet<>(untold)),
                new Evidence.Unchecked(rule.text(), untold));
    }

    private static Stream<Sign> sign(Facts facts, CompositionRule rule, String breach, List<CaseId> cases,
            Evidence evidence) {
        return Stream.of(Sign.of("n/" + rule.id() + "/" + breach, facts.slotsOf(new HashSet<>(cases)),
                rule.consequence(), evidence));
    }
}
