package nl.vierogen.store;

import java.time.Instant;

/**
 * One event as it stands in the journal.
 *
 * @param sequence
 *            place among all events of the workspace, from 1
 * @param position
 *            place within its stream, from 1 without gaps; this, not the time, is the order
 * @param at
 *            what the clock of this machine claimed
 * @param clockSuspect
 *            whether that clock stood before the time of the event recorded just before it
 * @param hash
 *            32 bytes: the head of the stream's chain at this event
 */
public record Recorded(long sequence, StreamId stream, long position, Instant at, boolean clockSuspect, String type,
        byte[] payload, byte[] hash) {
}
