package nl.vierogen.assessment.screen;

import java.util.Optional;

/**
 * What the assessing screen offers beside scoring.
 *
 * @param comments whether comments can be written
 * @param marks whether images can be marked for the retake
 * @param pins whether pins can be placed
 * @param along what a colleague who looks along may know; empty for the first assessor
 */
public record Offer(boolean comments, boolean marks, boolean pins, Optional<Along> along) {
    /** All there is, for the first assessor. */
    public static final Offer EVERYTHING = new Offer(true, true, true, Optional.empty());

    /** What a colleague may know before her own sheet is closed. */
    public enum Along {
        /** That the first assessor found it insufficient. */
        TOLD,
        /** Nothing. */
        BLIND
    }

    /** For a colleague: comments, marks and pins are the first assessor's. */
    public static Offer lookingAlong(boolean told) {
        return new Offer(false, false, false, Optional.of(told ? Along.TOLD : Along.BLIND));
    }
}
