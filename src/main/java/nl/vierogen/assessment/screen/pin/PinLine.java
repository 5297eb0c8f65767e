package nl.vierogen.assessment.screen.pin;

import nl.vierogen.remark.PinPlace;

/**
 * A pin of the image shown.
 *
 * @param id what names it
 * @param number its number in the image, from 1
 * @param place where it stands
 * @param title which pin it is, in words
 * @param text what it says, empty for one that says nothing yet
 * @param shown the same, or that it says nothing yet
 */
record PinLine(String id, int number, PinPlace place, String title, String text, String shown) {
    /** How the screen reader says it. */
    String accessible() {
        return title + ": " + shown;
    }
}
