package nl.vierogen.assessment.screen.wide;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Brings what is typed in one window to the text field of another that was asked for there: a desktop need not give that
 * window the focus, and a remark that is typed as keys would be scores.
 */
final class TypedOver implements EventHandler<KeyEvent> {
    private final Window here;
    private final Scene there;
    private boolean asked;
    private boolean typing;

    /**
     * @param here where the keys come; a filter on its scene would not keep them from the others there
     * @param there where the text field is
     */
    TypedOver(Window here, Scene there) {
        this.here = here;
        this.there = there;
    }

    /** Listens before others do, until the subscription is cancelled. */
    Subscription install() {
        here.addEventFilter(KeyEvent.ANY, this);
        // who comes back to this window, or to a part of it, writes there no longer
        Subscription coming = here.getScene().focusOwnerProperty().subscribe(_ -> end())
                .and(here.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        end();
                    }
                }));
        EventHandler<MouseEvent> pointing = _ -> end();
        here.addEventFilter(MouseEvent.MOUSE_PRESSED, pointing);
        return coming.and(() -> {
            here.removeEventFilter(KeyEvent.ANY, this);
            here.removeEventFilter(MouseEvent.MOUSE_PRESSED, pointing);
        });
    }

    /** From the next key on. */
    void begin() {
        asked = true;
    }

    private void end() {
        asked = false;
        typing = false;
    }

    @Override
    public void handle(KeyEvent event) {
        if (!(there.getFocusOwner() instanceof TextInputControl text)) {
            typing = false;
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            typing |= asked;
            asked = false;
        }
        if (typing) {
            event.consume();
            Event.fireEvent(text, event.copyFor(text, text));
        }
    }
}
