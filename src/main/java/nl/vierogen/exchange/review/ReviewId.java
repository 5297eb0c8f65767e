package nl.vierogen.exchange.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that all revisions of a request to one colleague, and her answers, share: a UUID in lower case. */
public record ReviewId(@JsonValue String value) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws IllegalArgumentException when it is not written as such an id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("no review id");
        }
    }

    /** A new one. */
    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
