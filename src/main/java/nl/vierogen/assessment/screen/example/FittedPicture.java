package nl.vierogen.assessment.screen.example;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture as large as there is room for, in the middle of it; nothing until it is drawn. */
public final class FittedPicture extends Region {
    private final ImageView view = new ImageView();

    public FittedPicture(ObservableValue<Optional<Image>> image) {
        this();
        show(image);
    }

    public FittedPicture() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getStyleClass().addAll("vg-picture", "fitted-picture");
        getChildren().add(view);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** Shows only this part of it. */
    FittedPicture cut(Rectangle2D part) {
        view.setViewport(part);
        return this;
    }

    /** Shows another one. */
    public void show(ObservableValue<Optional<Image>> image) {
        view.imageProperty().bind(image.map(found -> found.orElse(null)));
    }

    /** Whether there is nothing to see yet. */
    ObservableValue<Boolean> empty() {
        return view.imageProperty().map(_ -> false).orElse(true);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        view.relocate((getWidth() - view.getLayoutBounds().getWidth()) / 2,
                (getHeight() - view.getLayoutBounds().getHeight()) / 2);
    }
}
