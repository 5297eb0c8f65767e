package nl.vierogen.assessment.screen.independence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The question before the first image, with no image behind it. */
public final class GateView extends StackPane {
    private final Button assess;

    public GateView(GateViewModel model, Texts texts, KeyBindings bindings) {
        setId("gate");
        getStyleClass().add("vg-page");
        Label logbook = wrapped(model.logbook(), "gate-logbook");
        logbook.getStyleClass().add("vg-soft");
        Label title = wrapped(texts.get("assessment.gate.title"), "gate-title");
        title.getStyleClass().add("vg-title");
        Label question = wrapped(model.question(), "gate-question");
        Label later = wrapped(
                model.later(bindings.label(Shortcut.HAND_BACK, texts).orElse(texts.get("keys.none"))), "gate-later");
        later.getStyleClass().add("vg-soft");
        assess = button("gate-assess", texts.get("assessment.gate.no"), Feather.ARROW_RIGHT, model::assess);
        assess.getStyleClass().add("accent");
        Button handBack = button("gate-hand-back", model.yes(), Feather.CORNER_UP_LEFT,
                model::handBack);
        assess.disableProperty().bind(model.workingProperty());
        handBack.disableProperty().bind(model.workingProperty());
        HBox answers = new HBox(assess, handBack);
        answers.getStyleClass().add("vg-buttons");
        answers.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(logbook, title, question, later, answers);
        model.why().ifPresent(why -> card.getChildren().add(1, wrapped(why, "gate-why")));
        card.getStyleClass().addAll("vg-card", "vg-gate");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    /** Where the focus goes first: Enter then means that nothing stands in the way. */
    public Node focus() {
        return assess;
    }

    private static Button button(String id, String text, Feather shape, Runnable action) {
        Button button = new Button(text, new FontIcon(shape));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        EnterPresses.on(button);
        return button;
    }

    private static Label wrapped(String text, String id) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
