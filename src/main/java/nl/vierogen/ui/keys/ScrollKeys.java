package nl.vierogen.ui.keys;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** The keys that one reads on with: arrows, Page Up and Down, Home, End and Space. */
public final class ScrollKeys implements EventHandler<KeyEvent> {
    private static final double STEP = 60;
    private static final double OVERLAP = 40;

    private final ScrollPane pane;

    private ScrollKeys(ScrollPane pane) {
        this.pane = pane;
    }

    /** Scrolls the pane, wherever the focus is in the part around it; what has it keeps Space for itself. */
    public static void on(ScrollPane pane, Node around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, new ScrollKeys(pane));
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double page = Math.max(STEP, pane.getViewportBounds().getHeight() - OVERLAP);
        double top = pane.getVvalue() * beyond();
        switch (event.getCode()) {
            case DOWN -> scrollTo(top + STEP);
            case UP -> scrollTo(top - STEP);
            case PAGE_DOWN -> scrollTo(top + page);
            case SPACE -> {
                if (event.getTarget() != pane) {
                    return; // presses what has the focus
                }
                scrollTo(top + (event.isShiftDown() ? -page : page));
            }
            case PAGE_UP -> scrollTo(top - page);
            case HOME -> scrollTo(0);
            case END -> scrollTo(Double.MAX_VALUE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scrollTo(double top) {
        double beyond = beyond();
        pane.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
    }

    // how much of what it shows does not fit
    private double beyond() {
        return pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }
}
