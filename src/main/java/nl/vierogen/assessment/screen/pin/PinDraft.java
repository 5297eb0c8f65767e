package nl.vierogen.assessment.screen.pin;

import nl.vierogen.remark.PinPlace;

/**
 * A pin whose text is being written.
 *
 * @param id what names it
 * @param place where it stands
 * @param title which pin it is, in words
 */
record PinDraft(String id, PinPlace place, String title) {
}
