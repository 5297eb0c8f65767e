package nl.vierogen.ui;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Esc leave a screen while a list has the focus: a list keeps the key for itself, to end an edit it never began. */
public final class EscapeLeaves {
    private EscapeLeaves() {
    }

    /** Hands Esc on to what the list lies in. */
    public static void through(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent parent = list.getParent();
            if (event.getCode() == KeyCode.ESCAPE && parent != null) {
                event.consume();
                Event.fireEvent(parent, event.copyFor(parent, parent));
            }
        });
    }
}
