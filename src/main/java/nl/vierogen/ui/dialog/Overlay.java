package nl.vierogen.ui.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Cards in front of a screen, inside its window: the screen behind waits until the last is closed with Esc. A
 * card over a card gives that back with its focus.
 */
public final class Overlay extends StackPane {
    private final Node behind;
    private final Deque<Veil> veils = new ArrayDeque<>();
    private Runnable closed = () -> {
        // the focus goes back by itself
    };

    /** A card in its place, with a shade behind it. */
    private static final class Veil {
        private final StackPane place;
        private final StackPane node;
        // where the focus goes when it is taken away
        private @Nullable Node focusedBefore;

        Veil(Region card, @Nullable Node focusedBefore) {
            this.focusedBefore = focusedBefore;
            Region shade = new Region();
            shade.getStyleClass().add("vg-shade");
            place = new StackPane();
            place.getStyleClass().add("vg-overlay");
            node = new StackPane(shade, place);
            put(card);
        }

        void put(Region card) {
            card.getStyleClass().add("vg-dialog");
            card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            place.getChildren().setAll(card);
        }
    }

    public Overlay(Node behind) {
        super(behind);
        this.behind = behind;
        setAlignment(behind, Pos.TOP_LEFT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    }

    /** Shows the card and puts the focus on the node. */
    public void show(Region card, Node focus) {
        Veil before = veils.peek();
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        Veil veil = new Veil(card, focused);
        veils.push(veil);
        getChildren().add(veil.node);
        focus.requestFocus();
        // only the front card has keys: the others wait with what was typed in them
        (before == null ? behind : before.node).setDisable(true);
    }

    /** Shows another card in the place of this one; the focus goes to the node once that card is in front. */
    public void replace(Region card, Region other, Node focus) {
        Veil over = null;
        for (Veil veil : veils) {
            if (veil.place.getChildren().contains(card)) {
                veil.put(other);
                if (over == null) {
                    focus.requestFocus();
                } else {
                    over.focusedBefore = focus;
                }
                return;
            }
            over = veil;
        }
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
        Veil gone = veils.pop();
        Veil front = veils.peek();
        (front == null ? behind : front.node).setDisable(false);
        getChildren().remove(gone.node);
        Node before = gone.focusedBefore;
        if (before != null) {
            before.requestFocus();
        }
        if (front == null) {
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
