package nl.vierogen.json;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Looks at the member {@code format} of a document before it is read strictly, so that a file of a newer program is
 * called newer and not wrong.
 */
public final class FormatVersion {
    private static final String MEMBER = "format";

    private FormatVersion() {
    }

    /**
     * Silent about everything but a number too high: what else is wrong with the document, the strict reader says.
     *
     * @throws Refusal FORMAT_TOO_NEW
     */
    public static void requireAtMost(int known, byte[] document) throws Refusal {
        int found = found(document, known);
        if (found > known) {
            throw new Refusal(Problem.FORMAT_TOO_NEW, found);
        }
    }

    private static int found(byte[] document, int otherwise) {
        try (JsonParser parser = StrictJson.parser(document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return otherwise;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(MEMBER)) {
                    return value == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : otherwise;
                }
                parser.skipChildren();
            }
            return otherwise;
        } catch (JacksonException e) {
            return otherwise;
        }
    }
}
