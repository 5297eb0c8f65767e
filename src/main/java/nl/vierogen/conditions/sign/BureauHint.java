package nl.vierogen.conditions.sign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vierogen.logbook.SlotId;

/**
 * A trace in the metadata of an image that the Bureau recorded before it stripped it.
 *
 * @param slot image concerned
 * @param kind what was found
 * @param detail for EDITED_WITH the program's name, for the dates an ISO date, for ORIENTATION the Exif value
 */
public record BureauHint(SlotId slot, Kind kind, String detail) {
    private static final Pattern DETAIL = Pattern.compile("[A-Za-z0-9 .-]{0,32}");

    /** Kinds of traces, named as in the package. */
    public enum Kind {
        EDITED_WITH, TAKEN_ON, CHANGED_ON, ORIENTATION, UNREADABLE
    }

    /** @throws IllegalArgumentException when the detail is more than a plain word or date */
    public BureauHint {
        if (!DETAIL.matcher(detail).matches()) {
            throw new IllegalArgumentException("detail");
        }
    }

    /** The day the detail gives; empty when it gives none. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(detail));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
