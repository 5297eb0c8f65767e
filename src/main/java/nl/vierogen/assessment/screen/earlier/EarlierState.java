package nl.vierogen.assessment.screen.earlier;

/**
 * What is told of before.
 *
 * @param asked the corrections asked of the image, in words, or empty
 * @param note what was written with them, or empty
 * @param feedback what was written about the old image, or empty
 * @param isTakenOver whether the image has the points of before
 * @param canTakeOver whether the points of before can be taken over
 */
record EarlierState(String asked, String note, String feedback, boolean isTakenOver, boolean canTakeOver) {
    /** Whether there is anything to tell. */
    boolean isEmpty() {
        return asked.isEmpty() && note.isEmpty() && feedback.isEmpty() && !isTakenOver && !canTakeOver;
    }
}
