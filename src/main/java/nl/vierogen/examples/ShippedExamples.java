package nl.vierogen.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;

/**
 * The examples that come with the program.
 *
 * @param formatVersion version of the file format, 1
 * @param version version of pictures and reasons
 * @param examples one for each structure, criterion and points of the built-in forms
 */
record ShippedExamples(int formatVersion, int version, List<Example> examples) {
    private static final String NAME = "/nl/vierogen/examples/examples-1.json";

    ShippedExamples {
        examples = List.copyOf(examples);
    }

    /** Those of this version of the program: that they are there and right is proved by tests. */
    static List<Example> newest() {
        try (InputStream stream = ShippedExamples.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + NAME);
            }
            return StrictJson.read(stream.readAllBytes(), ShippedExamples.class).examples();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Refusal refused) {
            throw new IllegalStateException("shipped examples are refused", refused);
        }
    }
}
