package nl.vierogen.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A criterion of a score form, such as {@code magnification} or {@code internal-os}. */
public record CriterionId(@JsonValue String value) implements Comparable<CriterionId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9]{0,15}(-[a-z0-9]{1,15}){0,2}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriterionId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of this kind");
        }
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
