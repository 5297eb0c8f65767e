package nl.vierogen.assessment.screen.earlier;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** The corrections asked, and what can be done with what was before. */
public final class EarlierView extends VBox {
    private final Label title = new Label();
    private final Label asked = text("earlier-asked", "earlier-text");
    private final Label note = text("earlier-note", "earlier-text");
    private final Label feedback = text("earlier-feedback", "earlier-text");
    private final Label taken = text("earlier-taken", "earlier-taken");
    private final Button takeOver;
    private final Texts texts;

    public EarlierView(EarlierViewModel model, Texts texts, KeyBindings bindings) {
        this.texts = texts;
        setId("assessment-earlier");
        getStyleClass().add("earlier");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        title.setText(texts.get("assessment.earlier.asked"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.managedProperty().bind(title.visibleProperty());
        Icon.on(taken, Feather.CHECK);
        takeOver = button("earlier-take-over",
                texts.get("assessment.earlier.take-over", bindings.label(Shortcut.TAKE_OVER, texts).orElse("")),
                model::takeOver);
        model.stateProperty().subscribe(this::render);
        LateChildren.set(this, title, asked, note, feedback, taken, takeOver);
    }

    private void render(EarlierState state) {
        setVisible(!state.isEmpty());
        show(asked, state.asked());
        show(note, state.note());
        show(feedback, state.feedback().isEmpty() ? "" : texts.get("assessment.earlier.feedback", state.feedback()));
        title.setVisible(asked.isVisible() || note.isVisible() || feedback.isVisible());
        show(taken, state.isTakenOver() ? texts.get("assessment.earlier.taken") : "");
        offer(takeOver, state.canTakeOver());
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private static void show(Labeled label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static Label text(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
