package nl.vierogen.assessment.act;

import java.util.Map;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/** What opens, ends or carries on an assessment. */
public sealed interface LifeAct extends Act {

    /** Why a logbook is handed back unscored. */
    enum HandBack {
        /** The assessor works there or knows who does. */
        OWN_PRACTICE,
        /** She recognised it while assessing. */
        RECOGNISED,
        /** She cannot assess it in time. */
        UNAVAILABLE
    }

    /** The assessor said, before the first image, that she has nothing to do with the practice. */
    record DeclaredIndependent() implements LifeAct {
    }

    /**
     * The colleague said, before the first image of a second opinion, that she has seen none of it: what she saw at
     * someone else's laptop no list of her own knows (procedure 2026, 5.c).
     */
    record DeclaredUnseen() implements LifeAct {
    }

    /** The logbook goes back to the Bureau; costs the sonographer nothing. */
    record HandedBack(HandBack why) implements LifeAct, Act.Undoable {
    }

    /**
     * The points of an unchanged image of the logbook that this one takes the place of.
     *
     * @param points points by criterion
     */
    record TakenOver(SlotId slot, Map<CriterionId, Integer> points) implements LifeAct, Act.Undoable {
        public TakenOver {
            points = Map.copyOf(points);
        }
    }

    /**
     * A signed result is corrected: the next revision begins from what was signed.
     *
     * @param reason why
     * @param signed what the result says that is corrected
     * @param bySigners how many signed it; what two signed, two sign again
     */
    record CorrectionOpened(String reason, Reading signed, int bySigners) implements LifeAct, Act.Barrier {
        /** @throws IllegalArgumentException when the reason is not allowed, too long or blank */
        public CorrectionOpened {
            Remark.NOTE.require(reason);
            if (reason.isBlank()) {
                throw new IllegalArgumentException("reason");
            }
        }
    }
}
