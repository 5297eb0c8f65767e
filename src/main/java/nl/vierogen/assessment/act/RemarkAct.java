package nl.vierogen.assessment.act;

import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;

/** What an assessor remarks beside comments: places in images, advice, marks on everything. */
public sealed interface RemarkAct extends Act.Undoable {
    /** What an id of a pin looks like. */
    Pattern PIN_ID = Pattern.compile("[a-z0-9-]{1,40}");

    /**
     * A pin stands here and says nothing yet.
     *
     * @param id what names it within the assessment
     */
    record PinSet(String id, PinPlace place) implements RemarkAct {
        /** @throws IllegalArgumentException when the id is not one */
        public PinSet {
            requirePinId(id);
        }
    }

    /**
     * A pin stands here and says this, or now says this.
     *
     * @param id what names it within the assessment
     */
    record PinPlaced(String id, Pin pin) implements RemarkAct {
        /** @throws IllegalArgumentException when the id is not one */
        public PinPlaced {
            requirePinId(id);
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

    private static void requirePinId(String id) {
        if (!PIN_ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id");
        }
    }
}
