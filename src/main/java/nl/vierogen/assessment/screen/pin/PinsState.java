package nl.vierogen.assessment.screen.pin;

import java.util.List;

/**
 * The pins of the image shown.
 *
 * @param pins in the order of their numbers
 * @param readOnly whether they can only be read
 */
record PinsState(List<PinLine> pins, boolean readOnly) {
    PinsState {
        pins = List.copyOf(pins);
    }
}
