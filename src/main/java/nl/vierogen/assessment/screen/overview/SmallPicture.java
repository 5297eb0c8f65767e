package nl.vierogen.assessment.screen.overview;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A small copy as large as there is room for, in the middle of it. */
final class SmallPicture extends Region {
    private final ImageView view = new ImageView();

    SmallPicture(ObservableValue<Optional<Image>> image) {
        view.setPreserveRatio(true);
        view.imageProperty().bind(image.map(found -> found.orElse(null)));
        getChildren().add(view);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        view.relocate((getWidth() - view.getLayoutBounds().getWidth()) / 2,
                (getHeight() - view.getLayoutBounds().getHeight()) / 2);
    }
}
