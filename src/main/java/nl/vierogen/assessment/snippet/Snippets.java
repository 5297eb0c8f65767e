package nl.vierogen.assessment.snippet;

import nl.vierogen.problem.Refusal;

/** The assessor's snippets, kept. Both methods read or write files: never from the JavaFX thread. */
public interface Snippets {
    /** The book as it is. */
    SnippetBook book() throws Refusal;

    /**
     * Keeps what was done.
     *
     * @return the book afterwards, once it is on the disk
     */
    SnippetBook perform(SnippetAct act) throws Refusal;
}
