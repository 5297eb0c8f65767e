package nl.vierogen.enrolment;

/** Hears how far something long has come. Called where the work is done: not on the JavaFX thread. */
@FunctionalInterface
public interface Advance {
    /**
     * @param done bytes done
     * @param total bytes in all, more than none
     * @return whether to go on; if not, it ends with WORK_COPY_STOPPED and leaves everything as it was
     */
    boolean isWanted(long done, long total);
}
