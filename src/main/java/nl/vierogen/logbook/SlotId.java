package nl.vierogen.logbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The place of an image in a logbook, such as {@code uterus}, {@code crl1} or {@code case3-fl}. */
public record SlotId(@JsonValue String value) implements Comparable<SlotId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15}){0,2}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlotId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of this kind");
        }
    }

    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
