package nl.vierogen.review.compare;

/**
 * Something that can be agreed on.
 *
 * @param digit its key: the points, or 1 to confirm and 0 to dismiss
 * @param word what the button says
 * @param meaning what it means, or empty
 * @param had who had it, or empty
 * @param chosen whether it is what will be agreed
 */
record Option(int digit, String word, String meaning, String had, boolean chosen) {
    /** Everything, for a screen reader. */
    String spoken() {
        return (word + ". " + meaning + " " + had).strip();
    }
}
