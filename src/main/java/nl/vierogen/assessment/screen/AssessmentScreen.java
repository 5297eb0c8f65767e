package nl.vierogen.assessment.screen;

/** Where one goes from the assessing screen. Called on the JavaFX thread, when all is saved. */
public interface AssessmentScreen {
    /** Back to the list of logbooks. */
    void toInbox();

    /** On to the summary of this logbook. */
    void toSummary();

    /** The colleague's seat only: she knows whose logbook it is, and declines. */
    void recognised();
}
