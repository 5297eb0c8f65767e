package nl.vierogen.assessment.act;

import java.util.regex.Pattern;
import nl.vierogen.conditions.Finding;

/** What an assessor decides on the formal conditions (procedure 2026, 2.a to 2.n). */
public sealed interface FindingAct extends Act.Undoable {

    /**
     * A finding was confirmed or dismissed.
     *
     * @param id id of the computed sign it answers, or an id of its own for what the assessor saw herself
     * @param finding what was decided
     */
    record Decided(String id, Finding finding) implements FindingAct {
        private static final Pattern ID = Pattern.compile("[a-z0-9/+.-]{1,120}");

        /** @throws IllegalArgumentException when the id is not one */
        public Decided {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("id");
            }
        }
    }

    /** A finding is open again, or what the assessor saw herself is taken back. */
    record Reopened(String id) implements FindingAct {
    }
}
