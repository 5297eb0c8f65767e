package nl.vierogen.logbook;

/**
 * How the Bureau wants a logbook assessed.
 *
 * @param review how a colleague looks along
 * @param hideTotal whether the running total stays hidden while scoring
 * @param secondReadingSample whether the colleague is not told that the first assessor found it insufficient
 * @param minimumSigners signatures asked for at least, 1 or 2; the fixed floor holds whatever stands here
 */
public record Policy(ReviewMode review, boolean hideTotal, boolean secondReadingSample, int minimumSigners) {
    /** What holds when the Bureau asks nothing else. */
    public static final Policy USUAL = new Policy(ReviewMode.BLIND, false, false, 1);

    /** @throws IllegalArgumentException when it asks for fewer than one or more than two signatures */
    public Policy {
        if (minimumSigners < 1 || minimumSigners > 2) {
            throw new IllegalArgumentException("minimumSigners");
        }
    }
}
