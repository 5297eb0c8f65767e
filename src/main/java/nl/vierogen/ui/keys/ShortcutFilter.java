package nl.vierogen.ui.keys;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The one filter on a scene that turns keys into shortcuts. In a text field all keys write, except those that cannot.
 * Nothing happens on Alt, Ctrl+Alt or AltGr: with those people type characters.
 */
public final class ShortcutFilter implements EventHandler<KeyEvent> {
    private final KeyBindings bindings;
    private final Supplier<List<Context>> contexts;
    private final Predicate<Shortcut> action;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Map<KeyCode, Shortcut> held = new EnumMap<>(KeyCode.class);
    private Consumer<Shortcut> released = _ -> {
    };
    private boolean swallowTyped;

    /**
     * @param contexts the contexts that hold, the narrowest first
     * @param action does it; false when there was nothing to do, and the key is left to others
     */
    public ShortcutFilter(KeyBindings bindings, Supplier<List<Context>> contexts, Predicate<Shortcut> action) {
        this.bindings = bindings;
        this.contexts = contexts;
        this.action = action;
    }

    /** Hears of a shortcut that its key was let go, for what lasts while a key is held; also when the focus is lost. */
    public void onRelease(Consumer<Shortcut> heard) {
        released = heard;
    }

    /** Filters the keys of the scene until the subscription is cancelled. */
    public Subscription install(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, this);
        // a key let go in another window is never reported here
        ObservableValue<Boolean> focused = scene.windowProperty().flatMap(Window::focusedProperty).orElse(false);
        Subscription watching = focused.subscribe(_ -> letAllGo());
        return watching.and(() -> scene.removeEventFilter(KeyEvent.ANY, this)).and(this::letAllGo);
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            down.remove(event.getCode());
            letGo(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            pressed(event);
        } else if (swallowTyped) {
            // the O that opened the comment must not be written into it
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean repeated = !down.add(event.getCode());
        swallowTyped = false;
        if (event.isAltDown() || down.contains(KeyCode.ALT_GRAPH)) {
            return;
        }
        KeyChord chord = KeyChord.of(event);
        if (isTyping(event) && !chord.worksWhileTyping()) {
            return;
        }
        bindings.find(chord, contexts.get())
                // a key that was left to others comes by once more when one of those hands it on
                .filter(shortcut -> repeated && !shortcut.repeats()
                        ? held.containsKey(event.getCode())
                        : action.test(shortcut))
                .ifPresent(shortcut -> {
                    held.putIfAbsent(event.getCode(), shortcut);
                    swallowTyped = true;
                    event.consume();
                });
    }

    private void letAllGo() {
        down.clear();
        List.copyOf(held.keySet()).forEach(this::letGo);
    }

    private void letGo(KeyCode code) {
        Shortcut shortcut = held.remove(code);
        if (shortcut != null) {
            released.accept(shortcut);
        }
    }

    private static boolean isTyping(KeyEvent event) {
        Scene scene = event.getSource() instanceof Scene source ? source : null;
        return scene != null && scene.getFocusOwner() instanceof TextInputControl text && text.isEditable();
    }
}
