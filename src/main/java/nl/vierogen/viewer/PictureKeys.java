package nl.vierogen.viewer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;
import nl.vierogen.viewer.display.DisplayTools;
import nl.vierogen.viewer.loupe.LoupeTool;

/** What the keys do with a picture, on every screen that shows one. */
public final class PictureKeys {
    private final PictureViewer<?> picture;

    public PictureKeys(PictureViewer<?> picture) {
        this.picture = picture;
    }

    /** The keys that work this picture. */
    public Map<Shortcut, Runnable> actions() {
        Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
        move(keys, picture.motion());
        adjust(keys, picture.display());
        enlarge(keys, picture.loupe());
        return keys;
    }

    /** The contexts that its tools add, narrower than that of the screen. */
    public List<Context> contexts() {
        List<Context> contexts = new ArrayList<>();
        if (picture.loupe().isHeld()) {
            contexts.add(Context.LOUPE);
        }
        if (picture.display().adjustingProperty().get()) {
            contexts.add(Context.DISPLAY);
        }
        return contexts;
    }

    /** A key was let go. */
    public void released(Shortcut shortcut) {
        if (shortcut == Shortcut.LOUPE) {
            picture.loupe().letGo();
        }
    }

    /** Ends what is under way; whether there was something. */
    public boolean back() {
        boolean held = picture.loupe().isHeld();
        picture.loupe().letGo();
        return picture.display().endAdjusting() || held;
    }

    /** Lets the keys work the picture wherever they are pressed on a screen that has no more to do with shortcuts. */
    public void workOn(Node screen, KeyBindings bindings) {
        Map<Shortcut, Runnable> actions = actions();
        ShortcutFilter filter = new ShortcutFilter(bindings,
                () -> Stream.concat(contexts().stream(), Stream.of(Context.ASSESSING)).toList(), shortcut -> {
                    // what stands in front of the screen has the keys
                    if (screen.isDisabled()) {
                        return false;
                    }
                    if (shortcut == Shortcut.BACK) {
                        return back();
                    }
                    Runnable action = actions.get(shortcut);
                    if (action != null) {
                        action.run();
                    }
                    return action != null;
                });
        filter.onRelease(this::released);
        Subscription[] installed = {Subscription.EMPTY};
        screen.sceneProperty().subscribe(scene -> {
            installed[0].unsubscribe();
            installed[0] = scene == null ? Subscription.EMPTY : filter.install(scene);
        });
    }

    private static void move(Map<Shortcut, Runnable> keys, PanZoomTool motion) {
        keys.put(Shortcut.FIT_OR_ACTUAL, motion::fitOrActual);
        keys.put(Shortcut.FIT, motion::fit);
        keys.put(Shortcut.ACTUAL_SIZE, motion::actualSize);
        keys.put(Shortcut.ZOOM_IN, motion::zoomIn);
        keys.put(Shortcut.ZOOM_OUT, motion::zoomOut);
        keys.put(Shortcut.PAN_LEFT, () -> motion.pan(-1, 0));
        keys.put(Shortcut.PAN_RIGHT, () -> motion.pan(1, 0));
        keys.put(Shortcut.PAN_UP, () -> motion.pan(0, -1));
        keys.put(Shortcut.PAN_DOWN, () -> motion.pan(0, 1));
    }

    private static void adjust(Map<Shortcut, Runnable> keys, DisplayTools<?> display) {
        keys.put(Shortcut.ADJUST_DISPLAY, display::toggleAdjusting);
        keys.put(Shortcut.INVERT, display::invert);
        keys.put(Shortcut.RESET_DISPLAY, display::reset);
        keys.put(Shortcut.DARKER, () -> display.brightness(-1));
        keys.put(Shortcut.BRIGHTER, () -> display.brightness(1));
        keys.put(Shortcut.LESS_CONTRAST, () -> display.contrast(-1));
        keys.put(Shortcut.MORE_CONTRAST, () -> display.contrast(1));
        keys.put(Shortcut.LESS_GAMMA, () -> display.gamma(-1));
        keys.put(Shortcut.MORE_GAMMA, () -> display.gamma(1));
        keys.put(Shortcut.DISPLAY_FOR_ALL, display::toggleForAll);
    }

    private static void enlarge(Map<Shortcut, Runnable> keys, LoupeTool loupe) {
        keys.put(Shortcut.LOUPE, loupe::hold);
        keys.put(Shortcut.LOUPE_LEFT, () -> loupe.move(-1, 0));
        keys.put(Shortcut.LOUPE_RIGHT, () -> loupe.move(1, 0));
        keys.put(Shortcut.LOUPE_UP, () -> loupe.move(0, -1));
        keys.put(Shortcut.LOUPE_DOWN, () -> loupe.move(0, 1));
        keys.put(Shortcut.LOUPE_STRONGER, () -> loupe.stronger(1));
        keys.put(Shortcut.LOUPE_WEAKER, () -> loupe.stronger(-1));
        keys.put(Shortcut.LOUPE_LARGER, () -> loupe.larger(1));
        keys.put(Shortcut.LOUPE_SMALLER, () -> loupe.larger(-1));
    }
}
