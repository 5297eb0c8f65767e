package nl.vierogen.assessment.screen.form;

/** Runs something once nothing happened for a while. */
public interface Rest {
    /** Starts to wait, or starts again. */
    void begin();

    /** Waits no longer. */
    void cancel();

    /** Makes rests. */
    @FunctionalInterface
    interface Maker {
        /** A rest that runs this at its end. */
        Rest before(Runnable then);
    }
}
