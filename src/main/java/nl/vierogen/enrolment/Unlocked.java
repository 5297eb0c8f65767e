package nl.vierogen.enrolment;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/** Keys that are open, until they are let go. */
public interface Unlocked {
    /** The person's code, such as {@code BO-017}. */
    String person();

    /** What is read to the Bureau by telephone: eight groups of four digits. */
    String fingerprint();

    /** Version of the roster in use; empty while none has come. */
    Optional<Integer> rosterVersion();

    /**
     * Writes the enrolment for the Bureau.
     *
     * @throws Refusal FILE_EXISTS when something else stands there, DISK_FULL, WRITE_FAILED
     */
    void saveEnrolment(Path target) throws Refusal;

    /**
     * Looks at a roster without taking it.
     *
     * @throws Refusal FILE_*, ROSTER_INVALID, ROSTER_OLDER, ROSTER_WITHOUT_YOU, SIGNER_*, PRACTICE_MIXED and those of signed
     * statements
     */
    OfferedRoster offered(Path file) throws Refusal;
}
