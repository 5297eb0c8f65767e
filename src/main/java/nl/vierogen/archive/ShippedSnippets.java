package nl.vierogen.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.vierogen.assessment.snippet.Snippet;
import nl.vierogen.assessment.snippet.SnippetPlace;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;

/**
 * The snippets that come with the program.
 *
 * @param formatVersion version of the file format, 1
 * @param version version of the sentences
 * @param snippets the sentences
 */
record ShippedSnippets(int formatVersion, int version, List<Sentence> snippets) {
    private static final String NAME = "/nl/vierogen/snippets/snippets-1.json";

    record Sentence(String id, LogbookKind kind, StructureId structure, CriterionId criterion, int points,
            String text) {
        Snippet snippet() {
            return new Snippet(id, new SnippetPlace(kind, structure, criterion, points), text);
        }
    }

    /** Those of this version of the program: that they are there and right is proved by tests. */
    static List<Snippet> newest() {
        try (InputStream stream = ShippedSnippets.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + NAME);
            }
            return StrictJson.read(stream.readAllBytes(), ShippedSnippets.class).snippets().stream()
                    .map(Sentence::snippet).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Refusal refused) {
            throw new IllegalStateException("shipped snippets are refused", refused);
        }
    }
}
