package nl.vierogen.assessment.screen.pin;

import nl.vierogen.remark.Pin;

/**
 * A pin of the image shown.
 *
 * @param id what names it
 * @param number its number in the image, from 1
 * @param pin where it stands and what it says
 * @param criterion name of its criterion, or empty
 * @param accessible how the screen reader says it
 */
record PinLine(String id, int number, Pin pin, String criterion, String accessible) {
}
