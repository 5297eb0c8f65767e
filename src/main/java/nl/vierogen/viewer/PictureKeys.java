package nl.vierogen.viewer;

import java.util.EnumMap;
import java.util.Map;
import nl.vierogen.ui.keys.Shortcut;

/** What the keys do with a picture, on every screen that shows one. */
public final class PictureKeys {
    private PictureKeys() {
    }

    /** The keys that work this picture. */
    public static Map<Shortcut, Runnable> of(PictureViewer<?> picture) {
        Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
        keys.put(Shortcut.FIT_OR_ACTUAL, picture::fitOrActual);
        keys.put(Shortcut.FIT, picture::fit);
        keys.put(Shortcut.ACTUAL_SIZE, picture::actualSize);
        keys.put(Shortcut.ZOOM_IN, picture::zoomIn);
        keys.put(Shortcut.ZOOM_OUT, picture::zoomOut);
        keys.put(Shortcut.PAN_LEFT, () -> picture.pan(-1, 0));
        keys.put(Shortcut.PAN_RIGHT, () -> picture.pan(1, 0));
        keys.put(Shortcut.PAN_UP, () -> picture.pan(0, -1));
        keys.put(Shortcut.PAN_DOWN, () -> picture.pan(0, 1));
        return keys;
    }
}
