package nl.vierogen.assessment.screen.compare;

/** What stands beside the image that is scored, in the order in which one key brings it. */
enum Comparing {
    /** The old image of a retake, under or beside it, whichever shows more. */
    EARLIER,
    /** The old image of a retake, the other way. */
    EARLIER_TURNED,
    /** The same structure of the other cases. */
    CASES,
    /** The example image of the criterion. */
    EXAMPLE,
    /** Nothing. */
    ALONE
}
