package nl.vierogen.assessment.act;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.Outcome;

/** Everything an assessor can do to an assessment; one event of the journal each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Act.Scored.class, name = "scored"),
        @JsonSubTypes.Type(value = Act.ScoreCleared.class, name = "score-cleared"),
        @JsonSubTypes.Type(value = Act.FeedbackWritten.class, name = "feedback-written"),
        @JsonSubTypes.Type(value = Act.OverallFeedbackWritten.class, name = "overall-feedback-written"),
        @JsonSubTypes.Type(value = Act.DoubtSet.class, name = "doubt-set"),
        @JsonSubTypes.Type(value = Act.RetakeMarked.class, name = "retake-marked"),
        @JsonSubTypes.Type(value = Act.RetakeUnmarked.class, name = "retake-unmarked"),
        @JsonSubTypes.Type(value = Act.Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = Act.FirstCompleted.class, name = "first-completed"),
        @JsonSubTypes.Type(value = Act.Undone.class, name = "undone"),
        @JsonSubTypes.Type(value = Act.Redone.class, name = "redone"),
        @JsonSubTypes.Type(value = Act.Sealed.class, name = "sealed"),
        @JsonSubTypes.Type(value = FindingAct.Decided.class, name = "finding-decided"),
        @JsonSubTypes.Type(value = FindingAct.Reopened.class, name = "finding-reopened"),
        @JsonSubTypes.Type(value = RemarkAct.PinSet.class, name = "pin-set"),
        @JsonSubTypes.Type(value = RemarkAct.PinPlaced.class, name = "pin-placed"),
        @JsonSubTypes.Type(value = RemarkAct.PinRemoved.class, name = "pin-removed"),
        @JsonSubTypes.Type(value = RemarkAct.AdviceGiven.class, name = "advice-given"),
        @JsonSubTypes.Type(value = RemarkAct.AllMarked.class, name = "all-marked"),
        @JsonSubTypes.Type(value = LifeAct.DeclaredIndependent.class, name = "declared-independent"),
        @JsonSubTypes.Type(value = LifeAct.DeclaredUnseen.class, name = "declared-unseen"),
        @JsonSubTypes.Type(value = LifeAct.HandedBack.class, name = "handed-back"),
        @JsonSubTypes.Type(value = LifeAct.TakenOver.class, name = "taken-over"),
        @JsonSubTypes.Type(value = LifeAct.CorrectionOpened.class, name = "correction-opened"),
        @JsonSubTypes.Type(value = ReviewAct.Asked.class, name = "colleague-asked"),
        @JsonSubTypes.Type(value = ReviewAct.Withdrawn.class, name = "request-withdrawn"),
        @JsonSubTypes.Type(value = ReviewAct.Declined.class, name = "colleague-declined"),
        @JsonSubTypes.Type(value = ReviewAct.Answered.class, name = "colleague-answered"),
        @JsonSubTypes.Type(value = ReviewAct.Invited.class, name = "invited"),
        @JsonSubTypes.Type(value = ReviewAct.Locked.class, name = "locked"),
        @JsonSubTypes.Type(value = ReviewAct.Settled.class, name = "settled"),
        @JsonSubTypes.Type(value = ReviewAct.FindingSettled.class, name = "finding-settled"),
        @JsonSubTypes.Type(value = ReviewAct.AgreementDenied.class, name = "agreement-denied"),
        @JsonSubTypes.Type(value = ReviewAct.Replied.class, name = "replied")})
public sealed interface Act
        permits Act.Undoable, Act.Barrier, Act.WithFile, Act.Opened, Act.FirstCompleted, Act.Undone, Act.Redone,
        LifeAct, ReviewAct {

    /** An act that undo takes back. */
    sealed interface Undoable extends Act
            permits Scored, ScoreCleared, FeedbackWritten, OverallFeedbackWritten, DoubtSet, RetakeMarked,
            RetakeUnmarked, FindingAct, RemarkAct, LifeAct.HandedBack, LifeAct.TakenOver, ReviewAct.Settled,
            ReviewAct.FindingSettled, ReviewAct.AgreementDenied {
    }

    /** An act that undo never reaches back over: what was done before it was shown to someone else, or signed. */
    sealed interface Barrier extends Act
            permits Sealed, LifeAct.CorrectionOpened, ReviewAct.Asked, ReviewAct.Withdrawn, ReviewAct.Declined,
            ReviewAct.Answered, ReviewAct.Invited, ReviewAct.Locked, ReviewAct.Replied {
    }

    /** An act together with which a file is kept. */
    sealed interface WithFile extends Act
            permits Sealed, ReviewAct.Asked, ReviewAct.Declined, ReviewAct.Answered, ReviewAct.Invited,
            ReviewAct.Replied {
    }

    /**
     * A criterion got its points.
     *
     * @param points 0, 1 or 2
     */
    record Scored(SlotId slot, CriterionId criterion, int points) implements Undoable {
        /** @throws IllegalArgumentException when the points are not 0, 1 or 2 */
        public Scored {
            if (points < 0 || points > Criterion.HIGHEST) {
                throw new IllegalArgumentException("points");
            }
        }
    }

    /** A criterion is open again. */
    record ScoreCleared(SlotId slot, CriterionId criterion) implements Undoable {
    }

    /** The comment on an image is now this text. */
    record FeedbackWritten(SlotId slot, String text) implements Undoable {
        /** @throws IllegalArgumentException when the text is not allowed or too long */
        public FeedbackWritten {
            Remark.COMMENT.require(text);
        }
    }

    /** The comment on the whole logbook is now this text. */
    record OverallFeedbackWritten(String text) implements Undoable {
        /** @throws IllegalArgumentException when the text is not allowed or too long */
        public OverallFeedbackWritten {
            Remark.OVERALL.require(text);
        }
    }

    /** A criterion is in doubt, or no longer. */
    record DoubtSet(SlotId slot, CriterionId criterion, boolean inDoubt) implements Undoable {
    }

    /**
     * An image is marked for the retake, for these reasons.
     *
     * @param reasons ids from the procedure's list, in its order
     * @param note what the list does not say, or empty
     */
    record RetakeMarked(SlotId slot, List<String> reasons, String note) implements Undoable {
        /** @throws IllegalArgumentException when the note is not allowed or too long */
        public RetakeMarked {
            Remark.RETAKE_NOTE.require(note);
            reasons = List.copyOf(reasons);
        }
    }

    /** An image is no longer marked for the retake. */
    record RetakeUnmarked(SlotId slot) implements Undoable {
    }

    /** The logbook was opened for the first time. */
    record Opened() implements Act {
    }

    /** Every criterion had its points for the first time. */
    record FirstCompleted(BigDecimal total) implements Act {
    }

    /** The act at this position was taken back. */
    record Undone(long position) implements Act {
    }

    /** The act at this position holds again. */
    record Redone(long position) implements Act {
    }

    /**
     * The result was signed, written and read back.
     *
     * @param result digest of the signed file
     * @param revision 1 for the first
     * @param outcome what it says
     */
    record Sealed(Sha256 result, int revision, Outcome outcome) implements Barrier, WithFile {
    }
}
