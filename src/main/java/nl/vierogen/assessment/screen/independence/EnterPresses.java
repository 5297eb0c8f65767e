package nl.vierogen.assessment.screen.independence;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Enter press the button that has the focus, so that it never presses another one. */
public final class EnterPresses {
    private EnterPresses() {
    }

    /** From now on. */
    public static void on(Button button) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                button.fire();
            }
        });
    }
}
