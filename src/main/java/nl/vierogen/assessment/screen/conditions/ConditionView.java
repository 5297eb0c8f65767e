package nl.vierogen.assessment.screen.conditions;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A condition of the procedure: what was seen against it, and the way to say so. */
final class ConditionView extends VBox {
    ConditionView(ConditionsState.ConditionLine line, boolean readOnly, ConditionsViewModel model, Texts texts) {
        String key = "conditions-" + line.letter();
        getStyleClass().add("condition-line");
        ToggleButton letter = new ToggleButton(line.letter()) {
            @Override
            public void fire() {
                // open only once the list is drawn so
                model.choose(line.letter());
            }
        };
        letter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                letter.fire();
            }
        });
        letter.setId(key);
        letter.getStyleClass().addAll("small", "condition-letter");
        letter.setSelected(line.chosen());
        letter.setDisable(readOnly);
        letter.setAccessibleText(line.letter() + ": " + line.text());
        FlowPane what = new FlowPane(Parts.meaning(line.consequence(), line.meaning()));
        what.getStyleClass().add("condition-head");
        if (!line.checked().isEmpty()) {
            Label checked = new Label(line.checked());
            checked.getStyleClass().add("condition-checked");
            Icon.on(checked, Feather.CHECK);
            what.getChildren().add(checked);
        }
        VBox text = new VBox(Parts.text(line.text(), "condition-text"), what);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(letter, text);
        row.getStyleClass().add("condition-row");
        getChildren().add(row);
        if (line.chosen()) {
            getChildren().add(tick(key, line, model, texts));
        }
        line.seen().forEach(seen -> getChildren().add(seen(seen, readOnly, model, texts)));
    }

    private static VBox tick(String key, ConditionsState.ConditionLine line, ConditionsViewModel model, Texts texts) {
        FlowPane scopes = new FlowPane();
        scopes.getStyleClass().add("condition-head");
        ToggleGroup group = new ToggleGroup();
        for (ConditionsState.ScopeChoice choice : line.scopes()) {
            RadioButton button = new RadioButton(choice.text());
            button.setId(key + "-" + choice.scope().name().toLowerCase(texts.locale()));
            button.setToggleGroup(group);
            button.setSelected(choice.chosen());
            button.selectedProperty().subscribe((_, now) -> {
                if (now) {
                    model.about(choice.scope());
                }
            });
            scopes.getChildren().add(button);
        }
        VBox form = new VBox(scopes,
                Parts.note(key + "-note", model, line.letter(), texts.get("assessment.breach.note.prompt")),
                Parts.button(key + "-tick", texts.get("assessment.breach.tick"), model::tick));
        if (!line.complaint().isEmpty()) {
            form.getChildren().add(Parts.complaint(key + "-complaint", line.complaint()));
        }
        form.getStyleClass().add("condition-form");
        return form;
    }

    private static HBox seen(ConditionsState.Seen seen, boolean readOnly, ConditionsViewModel model, Texts texts) {
        VBox what = new VBox(Parts.text(seen.about(), "condition-standing"));
        if (!seen.note().isEmpty()) {
            what.getChildren().add(Parts.text(seen.note(), "condition-note"));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(what);
        row.getStyleClass().addAll("condition-row", "condition-seen");
        if (!readOnly) {
            row.getChildren().add(Parts.button("conditions-" + seen.key() + "-take-back",
                    texts.get("assessment.breach.take-back"), () -> model.reopen(seen.id())));
        }
        return row;
    }
}
