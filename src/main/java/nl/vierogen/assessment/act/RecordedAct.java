package nl.vierogen.assessment.act;

import java.time.Instant;

/**
 * An act as the journal keeps it.
 *
 * @param position place in the journal of this assessment, rising
 * @param at when, as the laptop's clock claims
 * @param clockSuspect whether that clock stood before the time of the act recorded before it
 * @param act what was done
 */
public record RecordedAct(long position, Instant at, boolean clockSuspect, Act act) {
}
