package nl.vierogen.assessment.screen.conditions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
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
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** A condition of the procedure: what was seen against it, and the way to say so. */
final class ConditionView extends VBox implements Row {
    private final ConditionsState.ConditionLine line;
    private final ConditionsViewModel model;
    private final boolean readOnly;
    private final ToggleButton letter;
    private final String key;

    ConditionView(ConditionsState.ConditionLine line, boolean readOnly, ConditionsViewModel model, Texts texts,
            KeyNames keys) {
        this.line = line;
        this.model = model;
        this.readOnly = readOnly;
        key = "conditions-" + line.letter();
        setId(key + "-line");
        getStyleClass().add("condition-line");
        letter = new ToggleButton(line.letter()) {
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
        letter.setAccessibleText(String.join(". ", line.letter() + ": " + line.text(), line.meaning(), line.checked()));
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
            getChildren().add(tick(texts, keys));
        }
        line.seen().forEach(seen -> getChildren().add(seen(seen, texts, keys)));
    }

    private VBox tick(Texts texts, KeyNames keys) {
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
        TextField note = Parts.note(key + "-note", model, line.letter(),
                keys.on(texts.get("assessment.breach.note.prompt"), Shortcut.CONDITION_NOTE));
        note.setOnAction(_ -> model.tick());
        VBox form = new VBox(scopes, note, Parts.button(key + "-tick",
                keys.on(texts.get("assessment.breach.tick"), Shortcut.CONDITION_CONFIRM), model::tick));
        if (!line.complaint().isEmpty()) {
            form.getChildren().add(Parts.complaint(key + "-complaint", line.complaint()));
        }
        form.getStyleClass().add("condition-form");
        return form;
    }

    private HBox seen(ConditionsState.Seen seen, Texts texts, KeyNames keys) {
        VBox what = new VBox(Parts.text(seen.about(), "condition-standing"));
        if (!seen.note().isEmpty()) {
            what.getChildren().add(Parts.text(seen.note(), "condition-note"));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(what);
        row.getStyleClass().addAll("condition-row", "condition-seen");
        if (!readOnly) {
            row.getChildren().add(Parts.button("conditions-" + seen.key() + "-take-back",
                    keys.on(texts.get("assessment.breach.take-back"), Shortcut.CONDITION_TAKE_BACK),
                    () -> model.reopen(seen.id())));
        }
        return row;
    }

    @Override
    public Node place() {
        return letter;
    }

    @Override
    public String letter() {
        return line.letter();
    }

    @Override
    public boolean isOpen() {
        return line.chosen();
    }

    @Override
    public boolean write() {
        Node note = lookup("#" + key + "-note");
        if (note == null) {
            letter.fire();
        } else {
            note.requestFocus();
        }
        return true;
    }

    @Override
    public boolean confirm() {
        if (line.chosen()) {
            model.tick();
        } else {
            letter.fire();
        }
        return true;
    }

    @Override
    public boolean dismiss() {
        if (line.chosen()) {
            letter.fire();
        }
        return line.chosen();
    }

    @Override
    public boolean takeBack() {
        boolean any = !line.seen().isEmpty() && !readOnly;
        if (any) {
            model.reopen(line.seen().getLast().id());
        }
        return any;
    }
}
