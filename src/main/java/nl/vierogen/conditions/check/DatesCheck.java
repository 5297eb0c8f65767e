package nl.vierogen.conditions.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Remade;
import nl.vierogen.conditions.facts.Sitting;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.SlotId;

/** How old the images are (procedure 2026, 2.i, 4.c). */
final class DatesCheck {
    private DatesCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        return facts.sittings().stream().flatMap(sitting -> signs(facts, sitting));
    }

    private static Stream<Sign> signs(Facts facts, Sitting sitting) {
        Optional<LocalDate> examined = sitting.examination().examinedOn();
        if (examined.isEmpty()) {
            return facts.sign("e/undated/" + sitting.place(), sitting.slots(), new Evidence.Undated(sitting.caseId()));
        }
        // images of one examination may have been submitted on different days, when one was replaced
        Map<LocalDate, List<SlotId>> bySubmission = sitting.slots().stream()
                .collect(Collectors.groupingBy(facts::submittedOn, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                bySubmission.entrySet().stream()
                        .flatMap(part -> submitted(facts, sitting, examined.get(), part.getKey(), part.getValue())),
                madeAfter(facts, sitting, examined.get()));
    }

    private static Stream<Sign> submitted(Facts facts, Sitting sitting, LocalDate examined, LocalDate submitted,
            List<SlotId> slots) {
        String place = sitting.place() + "/" + submitted;
        LocalDate latest = submitted.isBefore(facts.today()) ? submitted : facts.today();
        // a day that cannot be right is no day: as if none were given (2.e), a reading of ours
        if (examined.isAfter(latest)) {
            return facts.sign("e/future/" + place, slots, new Evidence.Future(sitting.caseId(), examined, latest));
        }
        if (examined.isBefore(Recency.earliest(submitted))) {
            return facts.sign("i/old/" + place, slots,
                    new Evidence.TooOld(sitting.caseId(), examined, submitted, Recency.earliest(submitted)));
        }
        return Stream.empty();
    }

    private static Stream<Sign> madeAfter(Facts facts, Sitting sitting, LocalDate examined) {
        // strictly after the day on which the first result was sealed (procedure 2026, 4.c)
        return facts.remade().flatMap(Remade::madeAfter).filter(day -> !examined.isAfter(day)).stream()
                .flatMap(day -> facts.sign("i/before/" + sitting.place(), sitting.slots(),
                        new Evidence.MadeBefore(sitting.caseId(), examined, day)));
    }
}
