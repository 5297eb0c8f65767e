package nl.vierogen.shell;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import nl.vierogen.shell.window.WindowKeys;
import nl.vierogen.ui.dialog.Overlay;
import nl.vierogen.ui.keys.Shortcut;

/** What the keys do that the screen has left to the window. */
record WindowActions(Stage stage, MainWindowViewModel model, Walk walk, Overlay overlay, HelpPlace help,
        SettingsPlace settings) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        Optional<Shortcut> shortcut = WindowKeys.of(event, walk.bindings());
        if (!event.isConsumed() && shortcut.map(this::overCards).orElse(false)) {
            event.consume();
        }
        if (event.isConsumed() || overlay.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && walk.canGoBack()) { // on the first the screen may have a button for it
            walk.back();
            event.consume();
        } else if (shortcut.map(this::perform).orElse(false)) {
            event.consume();
        }
    }

    // whatever is in front: someone walks away from it, or wants to know what it is
    private boolean overCards(Shortcut shortcut) {
        switch (shortcut) {
            case LOCK -> model.lock();
            case GUIDE -> help.guide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean perform(Shortcut shortcut) {
        switch (shortcut) {
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case KEY_SHEET, HELP -> help.keys();
            case SETTINGS -> settings.show();
            case FIND -> walk.find();
            default -> {
                return false;
            }
        }
        return true;
    }
}
