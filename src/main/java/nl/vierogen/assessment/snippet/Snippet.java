package nl.vierogen.assessment.snippet;

import java.util.regex.Pattern;
import nl.vierogen.json.PlainText;

/**
 * A sentence at hand.
 *
 * @param id what names it
 * @param place what it is about
 * @param text what it says, at most {@value #LONGEST} characters, not blank
 */
public record Snippet(String id, SnippetPlace place, String text) {
    /** Most characters of the text. */
    public static final int LONGEST = 1_000;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Snippet {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id");
        }
        requireText(text);
    }

    /** This one with another text. */
    Snippet saying(String other) {
        return new Snippet(id, place, other);
    }

    static void requireText(String text) {
        if (text.length() > LONGEST || text.isBlank() || !PlainText.isAllowed(text)) {
            throw new IllegalArgumentException("text");
        }
    }
}
