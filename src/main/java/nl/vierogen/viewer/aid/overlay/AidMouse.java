package nl.vierogen.viewer.aid.overlay;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.vierogen.geometry.Spot;
import nl.vierogen.viewer.aid.AidState;
import nl.vierogen.viewer.aid.AidViewModel;
import nl.vierogen.viewer.canvas.PictureSurface;

/**
 * The first mouse button draws and drags while an aid is on; the wheel zooms and the other buttons pan as always.
 */
public final class AidMouse {
    private static final double REACH = 10;

    private final AidViewModel<?> model;
    private final Node ground;
    private final Supplier<Optional<AidGround>> place;
    private boolean wasOn;

    AidMouse(AidViewModel<?> model, PictureSurface surface, Supplier<Optional<AidGround>> place) {
        this.model = model;
        this.ground = surface.ground();
        this.place = place;
        ground.addEventFilter(MouseEvent.ANY, this::handle);
    }

    /** The pointer says that a press draws. */
    void show(AidState state) {
        boolean on = state.aid().isPresent();
        if (on != wasOn) {
            wasOn = on;
            ground.setCursor(on ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        }
    }

    private void handle(MouseEvent event) {
        if (model.isOn()) {
            place.get().ifPresent(on -> handle(event, on));
        }
    }

    private void handle(MouseEvent event, AidGround on) {
        Spot at = on.toImage(event.getX(), event.getY());
        double reach = REACH * on.pixels();
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            ground.setCursor(model.nearest(at, reach).isPresent() ? Cursor.HAND : Cursor.CROSSHAIR);
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            model.press(at, reach);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            model.drag(at);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            model.release();
        } else {
            return;
        }
        event.consume();
    }
}
