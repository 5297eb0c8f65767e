package nl.vierogen.verdict.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.assessment.LateChange;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.words.Wording;

/** Changes after everything had been scored once, each in a sentence. */
final class LateChangesText {
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    LateChangesText(Wording wording, Texts texts, Dates dates) {
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    /** The total at first completion, then each change; nothing without a change. */
    List<String> of(Optional<BigDecimal> firstTotal, List<LateChange> changes) {
        List<String> lines = new ArrayList<>();
        if (!changes.isEmpty()) {
            firstTotal.ifPresent(total -> lines.add(texts.get("verdict.late.first", dates.number(total))));
            changes.forEach(change -> lines.add(line(change)));
        }
        return lines;
    }

    private String line(LateChange change) {
        return texts.get("verdict.late.change", wording.place(change.place()), points(change.before()),
                points(change.after()), dates.number(change.total()), distance(change.distance()));
    }

    private String distance(BigDecimal distance) {
        return switch (distance.signum()) {
            case 0 -> texts.get("verdict.late.on");
            case 1 -> texts.get("verdict.late.above", dates.number(distance));
            default -> texts.get("verdict.late.below", dates.number(distance.negate()));
        };
    }

    private String points(OptionalInt points) {
        return points.isPresent() ? String.valueOf(points.getAsInt()) : texts.get("verdict.late.open");
    }
}
