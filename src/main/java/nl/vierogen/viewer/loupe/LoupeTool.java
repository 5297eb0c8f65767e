package nl.vierogen.viewer.loupe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import nl.vierogen.viewer.canvas.Edge;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.PictureCanvas;
import nl.vierogen.viewer.canvas.Pointer;
import nl.vierogen.viewer.canvas.Size;
import nl.vierogen.viewer.canvas.ViewTransform;

/** Holds the loupe over the picture, at the pointer or else where the keys have moved it to. */
public final class LoupeTool extends Pane {
    private static final double STEP = 24;
    private static final double WHEEL_UNITS = 40;

    private final PictureCanvas canvas;
    private final Pointer pointer;
    private final Loupe loupe = new Loupe();
    private final Label said = new Label();
    private final ObjectProperty<LoupeSettings> settings = new SimpleObjectProperty<>(LoupeSettings.USUAL);
    private List<LoupeTool> group = List.of(this);
    private Optional<Point2D> place = Optional.empty();
    private Function<LoupeSettings, String> words = _ -> "";

    public LoupeTool(PictureCanvas canvas, Pointer pointer) {
        this.canvas = canvas;
        this.pointer = pointer;
        setMouseTransparent(true);
        Edge.clip(this);
        said.setId("viewer-loupe-power");
        said.getStyleClass().addAll("vg-picture", "loupe-power");
        said.setManaged(false);
        said.setVisible(false);
        getChildren().addAll(loupe, said);
        canvas.lookProperty().subscribe(_ -> draw());
        pointer.placeProperty().subscribe(at -> at.filter(_ -> isHeld()).ifPresent(_ -> stand(at)));
        canvas.pictureProperty().subscribe(_ -> draw());
        settings.subscribe(now -> {
            group.forEach(one -> one.settings.set(now));
            draw();
        });
    }

    /**
     * From now on these are held together, this one among them: all at the same place of their viewports, as large and as
     * strong as the first, and saying what it says.
     */
    public void holdWith(List<LoupeTool> all) {
        letGo();
        group = List.copyOf(all);
        words = all.getFirst().words;
        settings.set(all.getFirst().settings.get());
    }

    /** Size and power; they stay as they were last changed. */
    public ObjectProperty<LoupeSettings> settingsProperty() {
        return settings;
    }

    /** From now on it says how much it enlarges, and what changes that. */
    public void say(Function<LoupeSettings, String> told) {
        words = told;
        draw();
    }

    /** Shows the loupe at the pointer, or in the middle when the pointer is elsewhere; nothing without a picture. */
    public void hold() {
        if (canvas.lookProperty().get().isPresent()) {
            stand(Optional.of(group.stream().flatMap(one -> one.pointer.placeProperty().get().stream()).findFirst()
                    .orElseGet(pointer::placeOrMiddle)));
        }
    }

    /** Takes it away. */
    public void letGo() {
        stand(Optional.empty());
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
        stand(place.map(at -> new Point2D(Math.clamp(at.getX() + columns * STEP, 0, canvas.getWidth()),
                Math.clamp(at.getY() + rows * STEP, 0, canvas.getHeight()))));
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
    public void scroll(ScrollEvent event) {
        if (isHeld()) {
            double steps = event.isInertia() ? 0 : event.getDeltaY() / WHEEL_UNITS;
            settings.set(event.isShortcutDown()
                    ? settings.get().larger(steps)
                    : settings.get().stronger(steps));
            event.consume();
        }
    }

    private void stand(Optional<Point2D> at) {
        group.forEach(one -> {
            one.place = at;
            one.draw();
        });
    }

    private void draw() {
        Optional<Look> look = canvas.lookProperty().get();
        Image picture = canvas.pictureProperty().getValue();
        if (place.isEmpty() || look.isEmpty() || picture == null) {
            loupe.hide();
            said.setVisible(false);
            return;
        }
        Point2D at = place.get();
        ViewTransform drawn = look.get().transform().onDevicePixels(canvas.outputScale());
        loupe.show(picture, new Point2D(drawn.toImageX(at.getX()), drawn.toImageY(at.getY())),
                drawn.scale() * settings.get().power(), at, settings.get().size());
        stand(at.getX(), at.getY() + settings.get().size() / 2);
    }

    // at the foot of the glass, and never beyond the foot or the sides of the picture
    private void stand(double middle, double foot) {
        said.setText(words.apply(settings.get()));
        said.setVisible(!said.getText().isEmpty());
        said.applyCss();
        said.autosize();
        said.relocate(Math.clamp(middle - said.getWidth() / 2, 0, Math.max(0, canvas.getWidth() - said.getWidth())),
                Math.clamp(foot - said.getHeight(), 0, Math.max(0, canvas.getHeight() - said.getHeight())));
    }
}
