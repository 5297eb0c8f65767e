package nl.vierogen.viewer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/** Draws one image by a look and keeps the look right while the room for it changes. */
final class PictureCanvas extends Region {
    private final ImageView view = new ImageView();
    private final Rectangle edge = new Rectangle();
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
        view.setX(Math.round(transform.x() * device) / device);
        view.setY(Math.round(transform.y() * device) / device);
        view.setSmooth(transform.scale() != ViewTransform.actualScale(device));
        look.set(Optional.of(now));
    }
}
