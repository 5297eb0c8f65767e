package nl.vierogen.shell;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.StackPane;

/** The place of the slim bar, which is built only when it first shows. */
final class HeaderPlace extends StackPane {
    /** @param whole whether the screen under it has the whole window */
    HeaderPlace(ObservableBooleanValue whole, Supplier<Header> header) {
        visibleProperty().bind(Bindings.not(whole));
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(shown -> {
            if (shown && getChildren().isEmpty()) {
                getChildren().add(header.get());
            }
        });
    }
}
