package nl.vierogen.inbox;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.keys.EarlyKeys;

/**
 * The inbox while the files that the program was started with come in: one line that says so. It becomes the whole inbox
 * as soon as there is something to read or to do there; a file that leads straight to its images does not wait for that.
 */
public final class ArrivalView extends StackPane {
    private final InboxViewModel model;
    private final Supplier<InboxView> whole;
    private final EarlyKeys keys;
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper(true);
    private Optional<InboxView> inbox = Optional.empty();

    /** @param whole builds the inbox, on the same model */
    public ArrivalView(InboxViewModel model, Texts texts, Supplier<InboxView> whole) {
        this.model = model;
        this.whole = whole;
        setId("inbox-arrival");
        setAccessibleText(texts.get("inbox.title"));
        Label early = new Label();
        early.setId("inbox-early");
        early.setWrapText(true);
        keys = new EarlyKeys(() -> early.setText(texts.get("inbox.early")));
        keys.on(this);
        VBox page = new VBox(new NoticeLine("inbox-notice", model.noticeProperty()), early);
        page.getStyleClass().add("vg-page");
        getChildren().add(page);
        model.reports().addListener((ListChangeListener<ImportLine>) _ -> {
            if (!model.reports().isEmpty()) {
                grow();
            }
        });
        // asked later: what is ready may lead on at once
        model.busyProperty().subscribe((_, _) -> Platform.runLater(this::growWhereItEnds));
        focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                inbox.ifPresent(view -> view.focus().requestFocus());
            }
        });
    }

    /** Whether there is no more than that line: the window's own bar can wait for what comes. */
    public ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    private void growWhereItEnds() {
        if (getScene() != null && !model.busyProperty().get()) {
            grow();
        }
    }

    private void grow() {
        if (inbox.isEmpty()) {
            InboxView view = whole.get();
            inbox = Optional.of(view);
            alone.set(false);
            keys.end();
            boolean focused = isFocused();
            getChildren().setAll(view);
            // what lies in a scroll pane is in the window only once that has its skin
            view.applyCss();
            if (focused) {
                view.focus().requestFocus();
            }
        }
    }
}
