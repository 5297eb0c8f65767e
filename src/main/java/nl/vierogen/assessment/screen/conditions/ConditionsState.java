package nl.vierogen.assessment.screen.conditions;

import java.util.List;
import nl.vierogen.scoring.Consequence;

/**
 * What the list of conditions shows.
 *
 * @param standing how many signs nobody decided on, in words
 * @param undecided how many that are
 * @param signs computed signs, in order
 * @param conditions the conditions of the procedure, in order
 * @param readOnly whether it can only be read
 */
record ConditionsState(String standing, int undecided, List<SignLine> signs, List<ConditionLine> conditions,
        boolean readOnly) {
    ConditionsState {
        signs = List.copyOf(signs);
        conditions = List.copyOf(conditions);
    }

    /** What was made of a sign. */
    enum Decided {
        OPEN, CONFIRMED, DISMISSED
    }

    /**
     * A computed sign.
     *
     * @param key its id as part of the id of a node
     * @param title condition and images
     * @param sentence what was computed
     * @param consequence what a breach means
     * @param meaning the same in words
     * @param decided what was made of it
     * @param standing the same in words
     * @param note why, once it is decided
     * @param complaint what is missing to decide, or empty
     */
    record SignLine(String id, String key, String title, String sentence, Consequence consequence, String meaning,
            Decided decided, String standing, String note, String complaint) {
    }

    /**
     * A condition of the procedure.
     *
     * @param text what is asked
     * @param consequence what a breach means
     * @param meaning the same in words
     * @param checked that the Bureau looked at it already, in words, or empty
     * @param chosen whether it is being ticked
     * @param scopes what it can be about, when it is being ticked
     * @param complaint what is missing to tick it, or empty
     * @param seen what the assessor saw herself
     */
    record ConditionLine(String letter, String text, Consequence consequence, String meaning, String checked,
            boolean chosen, List<ScopeChoice> scopes, String complaint, List<Seen> seen) {
        ConditionLine {
            scopes = List.copyOf(scopes);
            seen = List.copyOf(seen);
        }
    }

    /** What a condition can be about, and whether that is chosen. */
    record ScopeChoice(Scope scope, String text, boolean chosen) {
    }

    /** Something the assessor saw. */
    record Seen(String id, String key, String about, String note) {
    }
}
