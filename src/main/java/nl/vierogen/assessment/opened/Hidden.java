package nl.vierogen.assessment.opened;

import nl.vierogen.conditions.Finding;

/**
 * Why an image is not shown again.
 *
 * @param finding the breach
 * @param by who confirmed it
 */
public record Hidden(Finding finding, By by) {
    /** Who confirmed a breach, seen from whoever sits at the screen. */
    public enum By {
        ONESELF, COLLEAGUE, BOTH
    }
}
