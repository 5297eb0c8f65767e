package nl.vierogen.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code the Bureau gives a person, such as {@code BO-017}. Someone with two keys has one code. */
public record PersonCode(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-[0-9]{3,6}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("person code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
