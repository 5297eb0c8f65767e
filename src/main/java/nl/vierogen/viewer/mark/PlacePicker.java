package nl.vierogen.viewer.mark;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import nl.vierogen.viewer.canvas.Edge;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.PictureCanvas;
import nl.vierogen.viewer.canvas.PicturePoint;

/** Chooses a place in the picture: a click, or a crosshair that keys move. */
public final class PlacePicker extends Pane {
    private static final double ARM = 22;
    private static final double GAP = 4;

    private final PictureCanvas canvas;
    private final Pane cross = new Pane();
    private final ReadOnlyBooleanWrapper picking = new ReadOnlyBooleanWrapper();
    private PicturePoint at = new PicturePoint(0.5, 0.5);
    private Consumer<PicturePoint> picked = _ -> {
    };

    public PlacePicker(PictureCanvas canvas) {
        this.canvas = canvas;
        setMouseTransparent(true);
        Edge.clip(this);
        cross.setId("viewer-crosshair");
        cross.setManaged(false);
        for (String style : new String[]{"viewer-cross-edge", "viewer-cross-line"}) {
            arm(style, 1, 0);
            arm(style, -1, 0);
            arm(style, 0, 1);
            arm(style, 0, -1);
        }
        getChildren().add(cross);
        visibleProperty().bind(picking);
        canvas.lookProperty().subscribe(look -> look.ifPresentOrElse(_ -> stand(), this::end));
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Hears the place that was chosen. */
    public void onPicked(Consumer<PicturePoint> heard) {
        picked = heard;
    }

    /** Whether a place is being chosen. */
    public ReadOnlyBooleanProperty pickingProperty() {
        return picking.getReadOnlyProperty();
    }

    /** Lets a place be chosen, from the middle of what is seen; false when there is no picture to choose in. */
    public boolean begin() {
        Optional<Look> look = canvas.lookProperty().get();
        look.ifPresent(_ -> {
            at = canvas.toPicture(canvas.getWidth() / 2, canvas.getHeight() / 2);
            canvas.setRestingCursor(Cursor.CROSSHAIR);
            picking.set(true);
            stand();
        });
        return look.isPresent();
    }

    /** Lets no place be chosen any more. */
    public void end() {
        canvas.setRestingCursor(Cursor.DEFAULT);
        picking.set(false);
    }

    /**
     * Moves the crosshair over the screen, as far as the picture goes, and the picture where it would leave the view.
     *
     * @param dx units of the screen to the right
     * @param dy units down
     */
    public void move(double dx, double dy) {
        Point2D from = canvas.toPort(at);
        at = canvas.toPicture(from.getX() + dx, from.getY() + dy);
        Point2D to = canvas.toPort(at);
        double beyondX = to.getX() - Math.clamp(to.getX(), 0, canvas.getWidth());
        double beyondY = to.getY() - Math.clamp(to.getY(), 0, canvas.getHeight());
        canvas.change(now -> now.panned(-beyondX, -beyondY));
        stand();
    }

    /** Chooses the place under the crosshair. */
    public void pick() {
        end();
        picked.accept(at);
    }

    private void click(MouseEvent event) {
        if (picking.get() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && canvas.shows(event.getX(), event.getY())) {
            at = canvas.toPicture(event.getX(), event.getY());
            pick();
        }
    }

    private void stand() {
        if (picking.get()) {
            Point2D place = canvas.toPort(at);
            cross.relocate(place.getX(), place.getY());
        }
    }

    private void arm(String style, int x, int y) {
        Line line = new Line(x * GAP, y * GAP, x * ARM, y * ARM);
        line.getStyleClass().add(style);
        cross.getChildren().add(line);
    }
}
