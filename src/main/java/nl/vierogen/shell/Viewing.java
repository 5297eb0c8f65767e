package nl.vierogen.shell;

import nl.vierogen.settings.Choices;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.display.Display;
import nl.vierogen.viewer.loupe.LoupeSettings;

/** What the settings mean for a viewer; the same on every screen. */
public final class Viewing {
    private Viewing() {
    }

    /** How pictures are shown until someone changes that. */
    public static ViewerDefaults atFirst(Choices now) {
        return new ViewerDefaults(new LoupeSettings(now.loupe().diameter(), now.loupe().power()), Display.NEUTRAL,
                now.displayLocked());
    }
}
