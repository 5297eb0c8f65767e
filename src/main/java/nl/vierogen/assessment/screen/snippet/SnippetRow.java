package nl.vierogen.assessment.screen.snippet;

import nl.vierogen.assessment.snippet.Snippet;

/**
 * A snippet in the list.
 *
 * @param snippet the snippet
 * @param about criterion and points, in words
 */
record SnippetRow(Snippet snippet, String about) {
    /** How the screen reader says it. */
    String accessible() {
        return about + ": " + snippet.text();
    }
}
