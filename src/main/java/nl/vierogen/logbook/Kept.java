package nl.vierogen.logbook;

import java.util.Optional;

/**
 * An image of the first round that stays as it was: what the composition of the logbook needs of it, and no more.
 *
 * @param slot its place
 * @param route how it was scanned; given for a crown-rump length only
 * @param gestationalAge age on the day of its examination, empty when not given
 */
public record Kept(SlotId slot, Optional<Route> route, Optional<GestationalAge> gestationalAge) {
}
