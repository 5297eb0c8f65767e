package nl.vierogen.enrolment.part;

import nl.vierogen.enrolment.Advance;

/** How far something long has come, and whether it is still wanted. Told where the work is done, asked by the screen. */
public final class LongWork implements Advance {
    private volatile double share;
    private volatile boolean stopped;

    /** From now on it is wanted. */
    public void begin() {
        share = 0;
        stopped = false;
    }

    /** It is no longer wanted. */
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean isWanted(long done, long total) {
        share = (double) done / total;
        return !stopped;
    }

    /** 0 to 1. */
    double share() {
        return share;
    }
}
