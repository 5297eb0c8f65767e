package nl.vierogen.assessment;

import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.scoring.Counting;

/**
 * On what terms a logbook is assessed.
 *
 * @param counting what counts
 * @param round round of assessment
 * @param policy how the Bureau wants it assessed
 */
public record Terms(Counting counting, Round round, Policy policy) {
    /** A first logbook of which the Bureau asks nothing else than usual. */
    public static Terms usual(Counting counting) {
        return new Terms(counting, Round.FIRST, Policy.USUAL);
    }
}
