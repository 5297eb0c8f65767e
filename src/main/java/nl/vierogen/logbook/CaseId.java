package nl.vierogen.logbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A case of a logbook, such as {@code uterus}, {@code crl1} or {@code case3}. */
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {
    private static final Pattern WRITTEN = Pattern.compile("[a-z][a-z0-9]{0,15}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no id of this kind");
        }
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
