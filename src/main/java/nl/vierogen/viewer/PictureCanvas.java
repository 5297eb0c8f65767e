package nl.vierogen.viewer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/** Draws one image by a look and keeps the look right while the room for it changes. */
final class PictureCanvas extends Region implements PictureSurface {
    private final ImageView view = new ImageView();
    private final Rectangle edge = new Rectangle();
    private Cursor resting = Cursor.DEFAULT;
    private final ReadOnlyObjectWrapper<Optional<Look>> look = new ReadOnlyObjectWrapper<>(Optional.empty());

    PictureCanvas() {
        view.setManaged(false);
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        setMinSize(0, 0);
        getChildren().add(view);
    }

    /** Shows the image as it was looked at before, or fitted. */
    void show(Image image, Optional<Look> before) {
        view.setImage(image);
        look.set(before);
        layOut();
    }

    /** Shows nothing. */
    void clear() {
        view.setImage(null);
        look.set(Optional.empty());
    }

    /** How the image is looked at; empty when there is none or no room for it. */
    ReadOnlyObjectProperty<Optional<Look>> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Changes how the image lies. */
    void change(UnaryOperator<ViewTransform> change) {
        look.get().ifPresent(now -> place(now.with(change.apply(now.transform()).held(image(), port()), image())));
    }

    /** The whole image. */
    void fit() {
        look.get().ifPresent(_ -> place(Look.fit(image(), port())));
    }

    /** Lies as another image lies; the whole of it where that one is whole. */
    void follow(Look leader) {
        if (leader.fitted()) {
            look.get().filter(now -> !now.fitted()).ifPresent(_ -> fit());
        } else {
            look.get().filter(now -> !now.transform().equals(leader.transform()))
                    .ifPresent(_ -> change(_ -> leader.transform()));
        }
    }

    Size image() {
        return new Size(view.getImage().getWidth(), view.getImage().getHeight());
    }

    Size port() {
        return new Size(getWidth(), getHeight());
    }

    /** Device pixels a unit of the scene. */
    double outputScale() {
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
    boolean shows(double portX, double portY) {
        return look.get().isPresent() && view.getBoundsInParent().contains(portX, portY);
    }

    /** The cursor while nothing is dragged. */
    void setRestingCursor(Cursor cursor) {
        resting = cursor;
        setCursor(cursor);
    }

    /** Shows the cursor of a picture at which nothing is done. */
    void rest() {
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
        view.setSmooth(transform.scale() != ViewTransform.actualScale(device));
        look.set(Optional.of(now));
    }
}
