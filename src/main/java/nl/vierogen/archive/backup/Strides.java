package nl.vierogen.archive.backup;

import nl.vierogen.enrolment.Advance;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Counts how far a copy has come, and stops when nobody wants it any more. */
final class Strides {
    private final Advance advance;
    private final long total;
    private long done;

    Strides(Advance advance, long total) {
        this.advance = advance;
        this.total = Math.max(1, total);
    }

    /** @throws Refusal WORK_COPY_STOPPED */
    void made(long bytes) throws Refusal {
        done += bytes;
        if (!advance.isWanted(Math.min(done, total), total)) {
            throw new Refusal(Problem.WORK_COPY_STOPPED);
        }
    }
}
