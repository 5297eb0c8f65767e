package nl.vierogen.conditions.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Sitting;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;

/**
 * One case, one examination of one pregnant woman, and so one day (procedure 2026, 2.f). In a retake the remade images of
 * a case are of one examination (4.h); the kept ones may be of another, which makes two at most, as every
 * {@link LogbookCase} has.
 */
final class ExaminationsCheck {
    private ExaminationsCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        return facts.logbook().cases().stream().flatMap(one -> signs(facts, one));
    }

    private static Stream<Sign> signs(Facts facts, LogbookCase one) {
        List<Sitting> sittings = facts.sittings().stream().filter(sitting -> sitting.caseId().equals(one.id()))
                .toList();
        List<Examination> examinations = facts.remade().isPresent()
                ? sittings.stream().map(Sitting::examination).toList()
                : one.examinations();
        if (examinations.size() < 2) {
            return Stream.empty();
        }
        return facts.sign("f/examinations/" + one.id(),
                facts.slotsOf(Set.of(one.id())).stream()
                        .filter(slot -> sittings.stream().anyMatch(sitting -> sitting.slots().contains(slot))).toList(),
                new Evidence.SeveralExaminations(one.id(), examinations.size(),
                        examinations.stream().flatMap(found -> found.examinedOn().stream()).distinct().sorted()
                                .toList()));
    }
}
