package nl.vierogen.exchange.result.payload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id all revisions of a result share: a UUID in lower case. */
public record ResultId(@JsonValue String value) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResultId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no result id");
        }
    }

    /** A new one. */
    public static ResultId random() {
        return new ResultId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
