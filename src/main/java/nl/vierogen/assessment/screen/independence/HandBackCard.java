package nl.vierogen.assessment.screen.independence;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;

/** Asks, in front of the screen, why the logbook goes back. */
public final class HandBackCard extends StackPane {
    private final HandBackViewModel model;
    private final ToggleGroup reasons = new ToggleGroup();
    private final RadioButton recognised;
    private final RadioButton unavailable;

    public HandBackCard(HandBackViewModel model, Texts texts) {
        this.model = model;
        setId("hand-back");
        Region veil = new Region();
        veil.getStyleClass().add("vg-veil");
        Label title = wrapped(texts.get("assessment.hand-back.title"));
        title.getStyleClass().add("vg-heading");
        Label meaning = wrapped(
                texts.get(model.isSeat() ? "assessment.hand-back.meaning.seat" : "assessment.hand-back.meaning"));
        meaning.setId("hand-back-meaning");
        recognised = reason("hand-back-recognised", texts.get("assessment.hand-back.recognised"));
        recognised.setSelected(true);
        unavailable = reason("hand-back-unavailable", texts.get("assessment.hand-back.unavailable"));
        // at her seat she can say so only where she closes her sheet: there she says why as well
        unavailable.setVisible(!model.isSeat());
        unavailable.setManaged(!model.isSeat());
        Button cancel = button("hand-back-cancel", texts.get("assessment.hand-back.cancel"), model::cancel);
        Button now = button("hand-back-now", texts.get("assessment.hand-back.now"), this::handBack);
        now.getStyleClass().add("accent");
        HBox buttons = new HBox(cancel, now);
        buttons.getStyleClass().add("vg-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(title, meaning, recognised, unavailable, buttons);
        card.getStyleClass().addAll("vg-dialog", "vg-message");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(texts.get("assessment.hand-back.title"));
        visibleProperty().bind(model.askingProperty());
        LateChildren.fill(this, veil, card);
        addEventHandler(KeyEvent.KEY_PRESSED, this::confirm);
    }

    @Override
    public void requestFocus() {
        (unavailable.isSelected() ? unavailable : recognised).requestFocus();
    }

    // Enter on the reason would be one key after F9: it takes the button, or Ctrl+Enter from anywhere
    private void confirm(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            handBack();
        }
    }

    private void handBack() {
        model.handBack(unavailable.isSelected() ? LifeAct.HandBack.UNAVAILABLE : LifeAct.HandBack.RECOGNISED);
    }

    private RadioButton reason(String id, String text) {
        RadioButton reason = new RadioButton(text);
        reason.setId(id);
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.setToggleGroup(reasons);
        return reason;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        EnterPresses.on(button);
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
