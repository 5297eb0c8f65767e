package nl.vierogen.review.seat;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.independence.EnterPresses;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Asks, in front of the lock screen, whether the sheet is closed for good. Enter alone leads back: closing takes
 * Ctrl+Enter, or going to its button first.
 */
final class LockCard extends StackPane {
    private final LockViewModel model;
    private final Button notYet;

    LockCard(LockViewModel model, Texts texts) {
        this.model = model;
        setId("lock-card");
        Region shade = new Region();
        shade.getStyleClass().add("vg-shade");
        Label title = Sections.wrapped(texts.get("review.lock.ask"));
        title.getStyleClass().add("vg-heading");
        title.setGraphic(new FontIcon(Feather.LOCK));
        Label meaning = Sections.wrapped(texts.get("review.lock.ask.meaning"));
        meaning.setId("lock-meaning");
        notYet = button("lock-not-yet", texts.get("review.lock.ask.no"), model::notYet);
        Button now = button("lock-for-good", texts.get("review.lock.ask.yes"), model::lock);
        now.getStyleClass().add("accent");
        HBox buttons = new HBox(notYet, now);
        buttons.getStyleClass().add("vg-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, meaning, buttons);
        card.getStyleClass().addAll("vg-dialog", "vg-message");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title.getText() + " " + meaning.getText());
        getChildren().addAll(shade, card);
        visibleProperty().bind(model.askingProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    }

    @Override
    public void requestFocus() {
        notYet.requestFocus();
    }

    private void answer(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.notYet();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.lock();
        }
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        EnterPresses.on(button);
        return button;
    }
}
