package nl.vierogen.enrolment;

import java.time.Instant;
import java.util.List;
import nl.vierogen.problem.Refusal;

/** A roster that was found right and is not in use yet. */
public interface OfferedRoster {
    int version();

    Instant issuedAt();

    /** How many persons may assess. */
    int assessors();

    /** Whether it is the first at this laptop: nobody vouches for it but the Bureau's own voice. */
    boolean isFirst();

    /** Fingerprints of the Bureau's valid keys, to be compared by telephone when it is the first. */
    List<String> bureauFingerprints();

    /**
     * From now on this roster holds.
     *
     * @throws Refusal DISK_FULL, WRITE_FAILED
     */
    void accept() throws Refusal;
}
