package nl.vierogen.json;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Walks over every token before anything is bound to a type, and refuses what the binding would let through: texts with
 * characters that are not allowed, numbers no double can hold, a document that is only {@code null}, a second document.
 */
final class TokenScan {
    private final JsonParser parser;

    TokenScan(JsonParser parser) {
        this.parser = parser;
    }

    void requireClean() throws Refusal {
        try {
            scan();
        } catch (StreamConstraintsException e) {
            throw refused(Problem.JSON_TOO_LARGE);
        } catch (StreamReadException e) {
            throw refused(Problem.JSON_MALFORMED);
        }
    }

    private void scan() throws Refusal {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused(Problem.JSON_MALFORMED);
        }
        if (token == JsonToken.VALUE_NULL) {
            throw refused(Problem.JSON_INVALID_VALUE);
        }
        int depth = 0;
        do {
            requireClean(token);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = parser.nextToken();
        } while (token != null && depth > 0);
        if (token != null) {
            throw refused(Problem.JSON_MALFORMED);
        }
    }

    private void requireClean(JsonToken token) throws Refusal {
        switch (token) {
            case PROPERTY_NAME, VALUE_STRING -> {
                if (!PlainText.isAllowed(parser.getString())) {
                    throw refused(Problem.TEXT_NOT_ALLOWED);
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                if (!fitsDouble(parser.getString())) {
                    throw refused(Problem.JSON_INVALID_VALUE);
                }
            }
            default -> {
            }
        }
    }

    /** False for 1e999, and for 1e-999, which would silently become 0. */
    private static boolean fitsDouble(String number) {
        double value = Double.parseDouble(number);
        String digits = number.split("[eE]", 2)[0];
        return Double.isFinite(value) && (value != 0 || digits.chars().noneMatch(c -> c >= '1' && c <= '9'));
    }

    private Refusal refused(Problem problem) {
        return new Refusal(problem, Place.of(parser.streamReadContext()));
    }
}
