package nl.vierogen.assessment.act;

import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;

/** What an assessor remarks beside comments: places in images, advice, marks on everything. */
public sealed interface RemarkAct extends Act.Undoable {

    /**
     * A pin stands here, or now stands here.
     *
     * @param id what names it within the assessment
     */
    record PinPlaced(String id, Pin pin) implements RemarkAct {
        private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

        /** @throws IllegalArgumentException when the id is not one */
        public PinPlaced {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("id");
            }
        }
    }

    /** A pin is gone. */
    record PinRemoved(String id, SlotId slot) implements RemarkAct {
    }

    /** The advice is now this. */
    record AdviceGiven(Advice advice) implements RemarkAct {
    }

    /**
     * Every image that counts is marked for the retake; those marked before keep their own reasons.
     *
     * @param slots the images
     * @param reasons ids from the procedure's list, in its order
     * @param note what the list does not say, or empty
     */
    record AllMarked(List<SlotId> slots, List<String> reasons, String note) implements RemarkAct {
        /** @throws IllegalArgumentException when the note is not allowed or too long */
        public AllMarked {
            Remark.RETAKE_NOTE.require(note);
            slots = List.copyOf(slots);
            reasons = List.copyOf(reasons);
        }
    }
}
