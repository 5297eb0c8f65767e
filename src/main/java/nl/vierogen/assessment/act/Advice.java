package nl.vierogen.assessment.act;

import java.util.List;

/**
 * What the assessor advises the sonographer.
 *
 * @param chosen ids from the procedure's list, in its order
 * @param note what the list does not say, or empty
 */
public record Advice(List<String> chosen, String note) {
    public static final Advice NONE = new Advice(List.of(), "");

    /** @throws IllegalArgumentException when the note is not allowed or too long */
    public Advice {
        Remark.NOTE.require(note);
        chosen = List.copyOf(chosen);
    }
}
