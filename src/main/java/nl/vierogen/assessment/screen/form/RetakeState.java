package nl.vierogen.assessment.screen.form;

import java.util.List;

/**
 * What the retake mark of one image shows.
 *
 * @param marked whether the image is marked
 * @param locked whether the mark cannot be taken away
 * @param proposal why the image is proposed though not marked, or empty
 * @param asking whether the next digit is a reason
 * @param reasons the procedure's reasons, in the order of their digits
 * @param summary the reasons chosen, empty when none is
 * @param readOnly whether it can only be read
 */
record RetakeState(boolean marked, boolean locked, String proposal, boolean asking, List<Reason> reasons,
        String summary, boolean readOnly) {
    RetakeState {
        reasons = List.copyOf(reasons);
    }

    /** A reason, the digit that chooses it, and whether it is chosen. */
    record Reason(String id, int digit, String text, boolean chosen) {
    }
}
