package nl.vierogen.shell;

import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.ViewerDefaults;

/** Going from screen to screen. On the JavaFX thread only. */
public interface Navigator {
    /** Goes on to a place; back leads here again. */
    void open(Place place);

    /** Goes to a place instead of this one; back leads to where it led from here. */
    void replace(Place place);

    /** Goes back to the first place. */
    void home();

    /** Goes back one place; nothing at the first. */
    void back();

    /** What each key does, for the screen that is built now. */
    KeyBindings bindings();

    /** How pictures are shown at first, for the screen that is built now. */
    ViewerDefaults viewing();

    /** Whether nothing should move by itself: the person's own choice, or else the system's. */
    boolean isStill();

    /** What finding does once one is at the first place. */
    void onFind(Runnable find);
}
