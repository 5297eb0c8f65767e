package nl.vierogen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;

/**
 * Says where in a document something is, such as {@code cases[1].bmi}; the whole document is {@code $}. Names from the
 * file are shown in at most 40 harmless characters, values never.
 */
final class Place {
    private static final String ROOT = "$";
    private static final int NAME_LENGTH = 40;

    private Place() {
    }

    static String of(TokenStreamContext context) {
        StringBuilder place = new StringBuilder();
        append(place, context);
        return named(place);
    }

    static String of(List<JacksonException.Reference> path) {
        StringBuilder place = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() != null) {
                appendName(place, step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                place.append('[').append(step.getIndex()).append(']');
            }
        }
        return named(place);
    }

    private static void append(StringBuilder place, @Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(place, context.getParent());
        if (context.inArray() && context.hasCurrentIndex()) {
            place.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.hasCurrentName()) {
            appendName(place, context.currentName());
        }
    }

    private static void appendName(StringBuilder place, String name) {
        if (!place.isEmpty()) {
            place.append('.');
        }
        name.codePoints().limit(NAME_LENGTH).map(c -> isHarmless(c) ? c : '?').forEach(place::appendCodePoint);
    }

    private static boolean isHarmless(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static String named(StringBuilder place) {
        return place.isEmpty() ? ROOT : place.toString();
    }
}
