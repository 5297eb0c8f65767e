package nl.vierogen.viewer.canvas;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Where the mouse is over a picture, also when something lies over the picture. */
public final class Pointer {
    private final PictureCanvas canvas;
    private final ReadOnlyObjectWrapper<Optional<Point2D>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param over what holds the canvas and all that lies over it */
    public Pointer(PictureCanvas canvas, Node over) {
        this.canvas = canvas;
        over.addEventFilter(MouseEvent.MOUSE_MOVED, this::remember);
        over.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::remember);
        over.addEventFilter(MouseEvent.MOUSE_PRESSED, this::remember);
        over.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> place.set(Optional.empty()));
    }

    /** In units of the canvas; empty while the mouse is elsewhere. */
    public ReadOnlyObjectProperty<Optional<Point2D>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Where the mouse is, or else the middle. */
    public Point2D placeOrMiddle() {
        return place.get().orElse(new Point2D(canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    private void remember(MouseEvent event) {
        place.set(Optional.of(canvas.sceneToLocal(event.getSceneX(), event.getSceneY())));
    }
}
