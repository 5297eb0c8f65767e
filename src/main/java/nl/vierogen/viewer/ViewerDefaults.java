package nl.vierogen.viewer;

import nl.vierogen.viewer.display.Display;
import nl.vierogen.viewer.loupe.LoupeSettings;

/**
 * How a viewer begins; what is changed while looking stays with the viewer.
 *
 * @param loupe size and power of the loupe
 * @param display how pictures are shown until someone changes that
 * @param forAll whether a change holds for all pictures from the start
 */
public record ViewerDefaults(LoupeSettings loupe, Display display, boolean forAll) {
    /** As it suits most: pictures as they are, each for itself. */
    public static final ViewerDefaults USUAL = new ViewerDefaults(LoupeSettings.USUAL, Display.NEUTRAL, false);
}
