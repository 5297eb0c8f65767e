package nl.vierogen.assessment.screen.overview;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.vierogen.assessment.screen.state.SaveState;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The line above. */
public final class HeaderView extends HBox {
    private static final double ROOM = 88;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass WARNS = PseudoClass.getPseudoClass("warns");
    private static final PseudoClass NOT_SAVED = PseudoClass.getPseudoClass("not-saved");
    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final Label saved = new Label();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final Icon mark = Icon.on(saved, Feather.CHECK_CIRCLE);

    /**
     * @param next what the button of the line says
     * @param key the key that does the same, empty when none does
     * @param toSummary what it does
     */
    public HeaderView(HeaderViewModel model, Texts texts, String next, Optional<String> key, Runnable toSummary) {
        setId("assessment-header");
        getStyleClass().add("assessment-header");
        setMinWidth(0);
        Label number = label("assessment-number", model.number(), "header-number");
        Label kind = label("assessment-kind", model.kind(), "header-kind");
        Label round = label("assessment-round", model.round(), "header-soft");
        Label due = label("assessment-due", model.due(), "header-soft");
        Icon.on(due, Feather.CALENDAR);
        Hint.on(due, model.due());
        due.pseudoClassStateChanged(LATE, model.isLate());
        Label sealed = label("assessment-sealed",
                texts.get(model.isSigned() ? "assessment.sealed" : "assessment.read-only"), "sealed-badge");
        Icon.on(sealed, Feather.LOCK);
        sealed.setVisible(model.isSealed());
        sealed.setManaged(model.isSealed());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saved.setId("assessment-saved");
        saved.getStyleClass().add("header-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        saved.textProperty().bind(model.savedProperty());
        model.wordProperty().subscribe(this::render);
        Button summary = button("assessment-summary", next, Feather.CLIPBOARD,
                toSummary);
        summary.getStyleClass().add("accent");
        key.ifPresent(known -> Hint.on(summary, texts.get("assessment.to-next.key", next, known)));
        Narrow.watch(this, kind, ROOM, now -> {
            due.setText(now ? model.dueShort() : model.due());
            narrow.set(now);
        });
        getChildren().addAll(number, kind, round, due, sealed, gap, saved, summary);
    }

    /**
     * Adds a button whose word changes, before the one that leads on.
     *
     * @param word what it says
     * @param brief the same where there is little room
     * @param warns whether it wants to be seen
     */
    public void offer(String id, String tooltip, Feather shape, Runnable action, ObservableValue<String> word,
            ObservableValue<String> brief, ObservableValue<Boolean> warns) {
        Button button = button(id, tooltip, shape, action);
        button.textProperty().bind(Bindings.createStringBinding(
                () -> narrow.get() ? brief.getValue() : word.getValue(), narrow, word, brief));
        word.subscribe(said -> button.setAccessibleText(said + ". " + tooltip));
        warns.subscribe(now -> button.pseudoClassStateChanged(WARNS, now));
        getChildren().add(getChildren().size() - 1, button);
    }

    /** Adds a button that is known by its shape, before the one that leads on. */
    public void offer(String id, String text, Feather shape, Runnable action) {
        Button button = button(id, text, shape, action);
        button.setText("");
        getChildren().add(getChildren().size() - 1, button);
    }

    private void render(SaveState.Word word) {
        mark.setShape(switch (word) {
            case SAVED -> Feather.CHECK_CIRCLE;
            case WRITING -> Feather.LOADER;
            case NOT_SAVED -> Feather.ALERT_TRIANGLE;
        });
        saved.pseudoClassStateChanged(UNDER_WAY, word == SaveState.Word.WRITING);
        saved.pseudoClassStateChanged(NOT_SAVED, word == SaveState.Word.NOT_SAVED);
    }

    private static Label label(String id, String text, String style) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Feather icon, Runnable action) {
        Button button = new Button(text);
        Icon.on(button, icon);
        button.setId(id);
        button.setAccessibleText(text);
        Hint.on(button, text);
        button.getStyleClass().add("header-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
