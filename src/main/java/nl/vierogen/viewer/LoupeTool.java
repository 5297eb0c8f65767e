package nl.vierogen.viewer;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import nl.vierogen.viewer.loupe.Loupe;
import nl.vierogen.viewer.loupe.LoupeSettings;

/** Holds the loupe over the picture, at the pointer or else where the keys have moved it to. */
public final class LoupeTool extends Pane {
    private static final double STEP = 24;
    private static final double WHEEL_UNITS = 40;

    private final PictureCanvas canvas;
    private final Pointer pointer;
    private final Loupe loupe = new Loupe();
    private final ObjectProperty<LoupeSettings> settings = new SimpleObjectProperty<>(LoupeSettings.USUAL);
    private Optional<Point2D> place = Optional.empty();

    LoupeTool(PictureCanvas canvas, Pointer pointer) {
        this.canvas = canvas;
        this.pointer = pointer;
        setMouseTransparent(true);
        Edge.clip(this);
        getChildren().add(loupe);
        canvas.lookProperty().subscribe(_ -> draw());
        pointer.placeProperty().subscribe(at -> at.ifPresent(now -> {
            place = place.map(_ -> now);
            draw();
        }));
        canvas.pictureProperty().subscribe(_ -> draw());
        settings.subscribe(_ -> draw());
    }

    /** Size and power; they stay as they were last changed. */
    public ObjectProperty<LoupeSettings> settingsProperty() {
        return settings;
    }

    /** Shows the loupe at the pointer, or in the middle when the pointer is elsewhere; nothing without a picture. */
    public void hold() {
        if (canvas.lookProperty().get().isPresent()) {
            place = Optional.of(pointer.placeOrMiddle());
            draw();
        }
    }

    /** Takes it away. */
    public void letGo() {
        place = Optional.empty();
        draw();
    }

    public boolean isHeld() {
        return place.isPresent();
    }

    /**
     * Moves it without the mouse.
     *
     * @param columns steps to the right
     * @param rows steps down
     */
    public void move(int columns, int rows) {
        place = place.map(at -> new Point2D(Math.clamp(at.getX() + columns * STEP, 0, canvas.getWidth()),
                Math.clamp(at.getY() + rows * STEP, 0, canvas.getHeight())));
        draw();
    }

    /** @param steps to larger, or to smaller below 0 */
    public void larger(int steps) {
        settings.set(settings.get().larger(steps));
    }

    /** @param steps to stronger, or to weaker below 0 */
    public void stronger(int steps) {
        settings.set(settings.get().stronger(steps));
    }

    /** While it is held the wheel makes it stronger, and with Ctrl larger. */
    void scroll(ScrollEvent event) {
        if (isHeld()) {
            double steps = event.isInertia() ? 0 : event.getDeltaY() / WHEEL_UNITS;
            settings.set(event.isShortcutDown()
                    ? settings.get().larger(steps)
                    : settings.get().stronger(steps));
            event.consume();
        }
    }

    private void draw() {
        Optional<Look> look = canvas.lookProperty().get();
        Image picture = canvas.pictureProperty().getValue();
        if (place.isEmpty() || look.isEmpty() || picture == null) {
            loupe.hide();
            return;
        }
        Point2D at = place.get();
        ViewTransform drawn = look.get().transform().onDevicePixels(canvas.outputScale());
        loupe.show(picture, new Point2D(drawn.toImageX(at.getX()), drawn.toImageY(at.getY())),
                drawn.scale() * settings.get().power(), at, settings.get().size());
    }
}
