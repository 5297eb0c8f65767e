package nl.vierogen.review.compare;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Covers an image that is no longer shown, or the place where none is shown yet, and says why. */
final class HiddenPicture extends StackPane {
    /**
     * @param slot of which the image is shown, empty before the first
     * @param why why it is not shown; empty while it is, and before anything is known
     */
    HiddenPicture(ObservableValue<Optional<SlotId>> slot, ObservableValue<Optional<String>> why) {
        setId("compare-hidden");
        getStyleClass().addAll("vg-picture", "viewer", "hidden-picture");
        setMinSize(0, 0);
        Label label = new Label();
        label.setId("compare-hidden-why");
        label.setWrapText(true);
        label.getStyleClass().add("viewer-message");
        Icon icon = Icon.on(label, Feather.EYE_OFF);
        slot.subscribe(shown -> icon.setShape(shown.isPresent() ? Feather.EYE_OFF : Feather.IMAGE));
        getChildren().add(label);
        why.subscribe(reason -> label.setText(reason.orElse("")));
        label.visibleProperty().bind(why.map(Optional::isPresent));
        visibleProperty().bind(Bindings.createBooleanBinding(
                () -> slot.getValue().isEmpty() || why.getValue().isPresent(), slot, why));
    }
}
