package nl.vierogen.assessment;

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
        @JsonSubTypes.Type(value = Act.Sealed.class, name = "sealed")})
public sealed interface Act {

    /** An act that undo takes back. */
    sealed interface Undoable extends Act {
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
    record Sealed(Sha256 result, int revision, Outcome outcome) implements Act {
    }
}
