package nl.vierogen.conditions.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Made;
import nl.vierogen.conditions.facts.Sitting;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;

/**
 * Traces of work on the files (procedure 2026, 2.l) and days that contradict the logbook's (2.i). Hints all of them: a
 * black bar over a name is allowed (2.b), and clocks may be wrong.
 */
final class TracesCheck {
    private TracesCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        return Stream.concat(facts.made().stream().flatMap(made -> traces(facts, made)),
                facts.sittings().stream().flatMap(sitting -> sizes(facts, sitting)));
    }

    private static Stream<Sign> traces(Facts facts, Made made) {
        return facts.hints().stream().filter(hint -> hint.slot().equals(made.slot())).distinct()
                .flatMap(hint -> evidence(hint, made.examination().examinedOn())
                        .flatMap(evidence -> facts.sign(id(hint, evidence), List.of(made.slot()), evidence)));
    }

    private static Stream<Evidence> evidence(BureauHint hint, Optional<LocalDate> examinedOn) {
        return switch (hint.kind()) {
            case TAKEN_ON -> hint.day().filter(day -> !examinedOn.equals(Optional.of(day)))
                    .<Evidence>map(day -> new Evidence.TakenOnOtherDay(hint.slot(), day, examinedOn)).stream();
            // saved on the day of the examination is what a machine does
            case CHANGED_ON -> hint.day().filter(day -> !examinedOn.equals(Optional.of(day)))
                    .<Evidence>map(_ -> new Evidence.Worked(hint.slot(), hint)).stream();
            case EDITED_WITH, ORIENTATION, UNREADABLE -> Stream.of(new Evidence.Worked(hint.slot(), hint));
        };
    }

    private static String id(BureauHint hint, Evidence evidence) {
        String kind = hint.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = hint.detail().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
        return evidence.condition() + "/" + kind + "/" + hint.slot() + (detail.isEmpty() ? "" : "/" + detail);
    }

    private static Stream<Sign> sizes(Facts facts, Sitting sitting) {
        Map<SlotId, String> sizes = new TreeMap<>();
        sitting.images().stream().map(Made::image).forEach(image -> sizes.put(image.slot(), size(image)));
        return new HashSet<>(sizes.values()).size() < 2
                ? Stream.empty()
                : facts.sign("l/sizes/" + sitting.place(), sitting.slots(),
                        new Evidence.SizesDiffer(sitting.caseId(), sizes));
    }

    private static String size(LogbookImage image) {
        return image.width() + " × " + image.height();
    }
}
