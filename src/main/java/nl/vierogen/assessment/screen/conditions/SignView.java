package nl.vierogen.assessment.screen.conditions;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A computed sign, with what was made of it or the way to decide. */
final class SignView extends VBox {
    SignView(ConditionsState.SignLine line, boolean readOnly, ConditionsViewModel model, Texts texts) {
        String key = "conditions-sign-" + line.key();
        setId(key);
        getStyleClass().add("condition-line");
        getChildren().addAll(Parts.text(line.title(), "condition-title"),
                Parts.meaning(line.consequence(), line.meaning()), Parts.text(line.sentence(), "condition-text"));
        if (!line.standing().isEmpty()) {
            Label standing = Parts.text(line.standing(), "condition-standing");
            standing.setId(key + "-standing");
            Icon.on(standing, switch (line.decided()) {
                case OPEN -> Feather.INFO;
                case CONFIRMED -> Feather.CHECK_SQUARE;
                case DISMISSED -> Feather.SLASH;
            });
            getChildren().add(standing);
        }
        if (line.decided() == ConditionsState.Decided.OPEN) {
            if (!readOnly) {
                decide(key, line, model, texts);
            }
            return;
        }
        if (!line.note().isEmpty()) {
            getChildren().add(Parts.text(line.note(), "condition-note"));
        }
        if (!readOnly) {
            getChildren().add(Parts.button(key + "-reopen", texts.get("assessment.breach.reopen"),
                    () -> model.reopen(line.id())));
        }
    }

    private void decide(String key, ConditionsState.SignLine line, ConditionsViewModel model, Texts texts) {
        FlowPane buttons = new FlowPane(
                Parts.button(key + "-confirm", texts.get("assessment.breach.confirm"),
                        () -> model.confirm(line.id())),
                Parts.button(key + "-dismiss", texts.get("assessment.breach.dismiss"),
                        () -> model.dismiss(line.id())));
        buttons.getStyleClass().add("condition-head");
        getChildren().addAll(
                Parts.note(key + "-note", model, line.id(), texts.get("assessment.breach.note.prompt")), buttons);
        if (!line.complaint().isEmpty()) {
            getChildren().add(Parts.complaint(key + "-complaint", line.complaint()));
        }
    }
}
