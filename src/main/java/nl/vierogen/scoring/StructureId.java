package nl.vierogen.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A structure that an image shows, such as {@code hc} or {@code uterus}. */
public record StructureId(@JsonValue String value) implements Comparable<StructureId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15}){0,2}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StructureId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of this kind");
        }
    }

    @Override
    public int compareTo(StructureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
