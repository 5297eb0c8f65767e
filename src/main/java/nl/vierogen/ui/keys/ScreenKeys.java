package nl.vierogen.ui.keys;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The keys of a screen around assessing: they work as long as it is in a window, wherever the focus is there. */
public final class ScreenKeys {
    private final ShortcutFilter filter;
    private Subscription listening = Subscription.EMPTY;

    private ScreenKeys(Node screen, KeyBindings bindings, Map<Shortcut, Runnable> actions) {
        filter = new ShortcutFilter(bindings, () -> List.of(Context.SCREENS), shortcut -> {
            Runnable action = actions.get(shortcut);
            if (action == null || screen.isDisabled()) {
                return false;
            }
            action.run();
            return true;
        });
        screen.sceneProperty().subscribe(this::listen);
    }

    /** @param actions what the screen does; other keys are left to others */
    public static void on(Node screen, KeyBindings bindings, Map<Shortcut, Runnable> actions) {
        new ScreenKeys(screen, bindings, Map.copyOf(actions));
    }

    private void listen(@Nullable Scene now) {
        listening.unsubscribe();
        listening = now == null ? Subscription.EMPTY : filter.install(now);
    }
}
