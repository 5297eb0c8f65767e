package nl.vierogen.viewer.canvas;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Draws one image by a look and keeps the look right while the room for it changes. */
public final class PictureCanvas extends Region implements PictureSurface {
    private static final double SAME = 1e-9;

    private final ImageView view = new ImageView();
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Cursor resting = Cursor.DEFAULT;
    private boolean moving;
    private boolean alone;

    public PictureCanvas() {
        view.setManaged(false);
        Edge.clip(this);
        setMinSize(0, 0);
        getChildren().add(view);
    }

    /** Shows the image as it was looked at before, or fitted. */
    public void show(Image image, Optional<Look> before) {
        view.setImage(image);
        look.set(before);
        layOut();
    }

    /** Shows nothing. */
    public void clear() {
        view.setImage(null);
        look.set(Optional.empty());
    }

    /** How the image is looked at; empty when there is none or no room for it. */
    public ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Someone changes how the image lies, in units of the canvas; no further than its edges. */
    public void change(UnaryOperator<ViewTransform> change) {
        byPerson(now -> now.with(change.apply(now.transform()).held(image(), port()), image()));
    }

    /** Someone wants the whole image. */
    public void fit() {
        byPerson(_ -> Look.fit(image(), port()));
    }

    /** Whether someone moves the image at this moment; else its look changes because the image or the room does. */
    public boolean isMoving() {
        return moving;
    }

    /** Whether it is moved without those that move with it. */
    public boolean isAlone() {
        return alone;
    }

    /** Runs something that moves the image, alone or not. */
    public void alone(boolean isAlone, Runnable moves) {
        alone = isAlone;
        moves.run();
        alone = false;
    }

    /** Lies as another image lies; the whole of it where that one is whole. */
    public void stand(Stance stance) {
        look.get().ifPresent(now -> {
            Look wanted = now.with(stance.in(image(), port(), outputScale()), image());
            if (!wanted.equals(now)) {
                place(wanted);
            }
        });
    }

    private void byPerson(UnaryOperator<Look> change) {
        moving = true;
        look.get().ifPresent(now -> place(change.apply(now)));
        moving = false;
    }

    /** The image with its pixels as they are shown; null when there is none. */
    public ObservableValue<@Nullable Image> pictureProperty() {
        return view.imageProperty();
    }

    /** The size of the image in its own pixels. Only while there is one. */
    public Size image() {
        return new Size(view.getImage().getWidth(), view.getImage().getHeight());
    }

    /** The size of the canvas in its own units. */
    public Size port() {
        return new Size(getWidth(), getHeight());
    }

    /** Device pixels a unit of the scene. */
    public double outputScale() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getWindow()).map(Window::getOutputScaleX).orElse(1.0);
    }

    @Override
    public Point2D toPort(PicturePoint point) {
        ViewTransform drawn = drawn();
        return new Point2D(drawn.toPortX(point.x() * image().width()), drawn.toPortY(point.y() * image().height()));
    }

    @Override
    public PicturePoint toPicture(double portX, double portY) {
        ViewTransform drawn = drawn();
        return PicturePoint.nearest(drawn.toImageX(portX) / image().width(),
                drawn.toImageY(portY) / image().height());
    }

    @Override
    public Node ground() {
        return this;
    }

    @Override
    public boolean isShowing() {
        return look.get().isPresent();
    }

    @Override
    public void onMove(Runnable moved) {
        look.subscribe((_, _) -> moved.run());
    }

    /** Whether the picture is drawn there. */
    public boolean shows(double portX, double portY) {
        return look.get().isPresent() && view.getBoundsInParent().contains(portX, portY);
    }

    /** The cursor while nothing is dragged. */
    public void setRestingCursor(Cursor cursor) {
        resting = cursor;
        setCursor(cursor);
    }

    /** Shows the cursor of a picture at which nothing is done. */
    public void rest() {
        setCursor(resting);
    }

    private ViewTransform drawn() {
        return look.get().orElseThrow().transform().onDevicePixels(outputScale());
    }

    @Override
    protected void layoutChildren() {
        layOut();
    }

    private void layOut() {
        if (view.getImage() == null || port().isEmpty()) {
            return;
        }
        place(look.get().map(now -> now.in(port(), image())).orElseGet(() -> Look.fit(image(), port())));
    }

    private void place(Look now) {
        ViewTransform transform = now.transform();
        double device = outputScale();
        view.setFitWidth(image().width() * transform.scale());
        view.setFitHeight(image().height() * transform.scale());
        // on whole device pixels, so that 1:1 shows the pixels themselves and not a mixture of neighbours
        ViewTransform drawn = transform.onDevicePixels(device);
        view.setX(drawn.x());
        view.setY(drawn.y());
        view.setSmooth(Math.abs(transform.scale() * device - 1) > SAME);
        look.set(Optional.of(now));
    }
}
