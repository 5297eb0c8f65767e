package nl.vierogen.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Cards in front of a screen, inside its window: the screen behind waits until the last is closed with Esc. */
public final class Overlay extends StackPane {
    private final Node behind;
    private final Deque<Node> veils = new ArrayDeque<>();
    private @Nullable Node focusedBefore;
    private Runnable closed = () -> {
        // the focus goes back by itself
    };

    public Overlay(Node behind) {
        super(behind);
        this.behind = behind;
        setAlignment(behind, Pos.TOP_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /** Shows the card and puts the focus on the node. */
    public void show(Region card, Node focus) {
        if (veils.isEmpty() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        card.getStyleClass().add("vg-dialog");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Region shade = new Region();
        shade.getStyleClass().add("vg-shade");
        StackPane veil = new StackPane(shade, new StackPane(card));
        veil.getChildren().getLast().getStyleClass().add("vg-overlay");
        veils.push(veil);
        getChildren().add(veil);
        behind.setDisable(true);
        focus.requestFocus();
    }

    /** What is done when no card is in front any more: what had the focus before may have gone. */
    public void onClosed(Runnable action) {
        closed = action;
    }

    /** Takes the front card away; whether there was one. */
    public boolean close() {
        if (veils.isEmpty()) {
            return false;
        }
        getChildren().remove(veils.pop());
        behind.setDisable(!veils.isEmpty());
        Node before = focusedBefore;
        if (veils.isEmpty() && before != null) {
            before.requestFocus();
            focusedBefore = null; // what was left may go
        }
        if (veils.isEmpty()) {
            closed.run();
        }
        return true;
    }

    /** Whether a card is in front. */
    public boolean isShowing() {
        return !veils.isEmpty();
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && close()) {
            event.consume();
        }
    }
}
