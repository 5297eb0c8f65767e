package nl.vierogen.assessment.act;

import java.util.List;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Change;

/** What two assessors do to look at a logbook together (procedure 2026, 3.c, 4.k, 4.l). */
public sealed interface ReviewAct extends Act {

    /** How a colleague ended a request. */
    enum Ending {
        DECLINED, AGREED, NOT_AGREED
    }

    /**
     * A colleague is asked to look along; the file is the request.
     *
     * @param review id of the request and all its revisions
     * @param revision 1 for the first
     * @param kid key of the colleague
     * @param person code of the colleague
     * @param here whether she sits at this laptop
     */
    record Asked(String review, int revision, String kid, String person, boolean here)
            implements
            ReviewAct,
            Act.Barrier,
            Act.WithFile {
    }

    /** The request is taken back. */
    record Withdrawn(String review) implements ReviewAct, Act.Barrier {
    }

    /** The colleague could or would not; the file is her answer. */
    record Declined(String review) implements ReviewAct, Act.Barrier, Act.WithFile {
    }

    /**
     * The colleague answered; the file is her answer, with her signature under the whole result.
     *
     * @param own what she made of the logbook before she saw the first sheet
     * @param agreement what both should agree on, as she has it
     */
    record Answered(String review, int revision, Reading own, Agreement agreement)
            implements
            ReviewAct,
            Act.Barrier,
            Act.WithFile {
    }

    /**
     * This assessment is that of the colleague; the file is the request.
     *
     * @param kid key of who asks
     * @param person code of who asks
     * @param here whether both sit at this laptop
     * @param agreement what the one who asks makes of the differences, in a request after the first
     */
    record Invited(String review, int revision, String kid, String person, boolean here, Agreement agreement)
            implements
            ReviewAct,
            Act.Barrier,
            Act.WithFile {
    }

    /** The colleague's own sheet is closed; from here on she may see the other. */
    record Locked() implements ReviewAct, Act.Barrier {
    }

    /** A score that one or both had otherwise is settled, with why. */
    record Settled(Change change) implements ReviewAct, Act.Undoable {
    }

    /** A condition that one or both had otherwise is settled; its note says why. */
    record FindingSettled(Finding finding) implements ReviewAct, Act.Undoable {
    }

    /** Both say that they do not come to one verdict, or no longer say so. */
    record AgreementDenied(boolean denied) implements ReviewAct, Act.Undoable {
    }

    /** The colleague's answer is given; the file is that answer. */
    record Replied(String review, int revision, Ending ending) implements ReviewAct, Act.Barrier, Act.WithFile {
    }

    /**
     * What was settled between two.
     *
     * @param changes scores, each place once
     * @param findings conditions, each subject once
     * @param denied whether they do not come to one verdict
     */
    record Agreement(List<Change> changes, List<Finding> findings, boolean denied) {
        public static final Agreement NOTHING = new Agreement(List.of(), List.of(), false);

        public Agreement {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }
}
