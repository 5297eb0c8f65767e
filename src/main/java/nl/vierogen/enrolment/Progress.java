package nl.vierogen.enrolment;

import nl.vierogen.problem.Refusal;

/** How far someone with keys has come, kept so that a closed window loses nothing. Reads and writes a file. */
public interface Progress {
    /** What is to be done next. */
    enum Step {
        /** Saving a backup of the new keys. */
        BACKUP,
        /** Sending the enrolment to the Bureau. */
        SEND,
        /** Waiting for the Bureau's roster. */
        WAIT
    }

    /** The first step where nothing is known. */
    Step step();

    /** @throws Refusal DISK_FULL, WRITE_FAILED */
    void keep(Step step) throws Refusal;
}
