package nl.vierogen.assessment.screen.conditions;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** A computed sign, with what was made of it or the way to decide. */
final class SignView extends VBox implements Row {
    private final ConditionsState.SignLine line;
    private final ConditionsViewModel model;
    private final boolean readOnly;

    SignView(ConditionsState.SignLine line, boolean readOnly, ConditionsViewModel model, Texts texts, KeyNames keys) {
        this.line = line;
        this.model = model;
        this.readOnly = readOnly;
        setId("conditions-sign-" + line.key());
        getStyleClass().add("condition-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(". ", line.title(), line.meaning(), line.sentence(), line.standing()));
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::writeOnEnter);
        getChildren().addAll(Parts.text(line.title(), "condition-title"),
                Parts.meaning(line.consequence(), line.meaning()), Parts.text(line.sentence(), "condition-text"));
        if (!line.standing().isEmpty()) {
            getChildren().add(standing());
        }
        if (isOpen()) {
            decide(texts, keys);
            return;
        }
        if (!line.note().isEmpty()) {
            getChildren().add(Parts.text(line.note(), "condition-note"));
        }
        if (!readOnly && line.decided() != ConditionsState.Decided.OPEN) {
            getChildren().add(Parts.button(getId() + "-reopen",
                    keys.on(texts.get("assessment.breach.reopen"), Shortcut.CONDITION_TAKE_BACK), this::takeBack));
        }
    }

    private Label standing() {
        Label standing = Parts.text(line.standing(), "condition-standing");
        standing.setId(getId() + "-standing");
        Icon.on(standing, switch (line.decided()) {
            case OPEN -> Feather.INFO;
            case CONFIRMED -> Feather.CHECK_SQUARE;
            case DISMISSED -> Feather.SLASH;
        });
        return standing;
    }

    private void decide(Texts texts, KeyNames keys) {
        FlowPane buttons = new FlowPane(
                Parts.button(getId() + "-confirm",
                        keys.on(texts.get("assessment.breach.confirm"), Shortcut.CONDITION_CONFIRM), this::confirm),
                Parts.button(getId() + "-dismiss",
                        keys.on(texts.get("assessment.breach.dismiss"), Shortcut.CONDITION_DISMISS), this::dismiss));
        buttons.getStyleClass().add("condition-head");
        TextField note = Parts.note(getId() + "-note", model, line.id(),
                keys.on(texts.get("assessment.breach.note.prompt"), Shortcut.CONDITION_NOTE));
        // what was written can mean either: the line says which keys decide
        note.setOnAction(_ -> requestFocus());
        getChildren().addAll(note, buttons);
        if (!line.complaint().isEmpty()) {
            getChildren().add(Parts.complaint(getId() + "-complaint", line.complaint()));
        }
    }

    private void writeOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == this && write()) {
            event.consume();
        }
    }

    @Override
    public Node place() {
        return this;
    }

    @Override
    public String letter() {
        return "";
    }

    @Override
    public boolean isOpen() {
        return line.decided() == ConditionsState.Decided.OPEN && !readOnly;
    }

    @Override
    public boolean write() {
        Node note = lookup("#" + getId() + "-note");
        if (note != null) {
            note.requestFocus();
        }
        return note != null;
    }

    @Override
    public boolean confirm() {
        if (isOpen()) {
            model.confirm(line.id());
        }
        return isOpen();
    }

    @Override
    public boolean dismiss() {
        if (isOpen()) {
            model.dismiss(line.id());
        }
        return isOpen();
    }

    @Override
    public boolean takeBack() {
        boolean decided = line.decided() != ConditionsState.Decided.OPEN && !readOnly;
        if (decided) {
            model.reopen(line.id());
        }
        return decided;
    }
}
