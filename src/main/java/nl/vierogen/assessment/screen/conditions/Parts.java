package nl.vierogen.assessment.screen.conditions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import nl.vierogen.assessment.screen.independence.EnterPresses;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.WrittenText;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Pieces both kinds of lines are made of. */
final class Parts {
    private Parts() {
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** What is missing, said under the line. */
    static Label complaint(String id, String text) {
        Label label = text(text, "condition-complaint");
        label.setId(id);
        Icon.on(label, Feather.ALERT_TRIANGLE);
        return label;
    }

    static Badge meaning(Consequence consequence, String word) {
        Badge badge = switch (consequence) {
            case RETURN -> new Badge(Tone.WARNING, Feather.CORNER_UP_LEFT, word);
            case REJECT -> new Badge(Tone.DANGER, Feather.X_OCTAGON, word);
            case NOTE -> new Badge(Tone.NEUTRAL, Feather.MESSAGE_SQUARE, word);
        };
        badge.getStyleClass().add("condition-meaning");
        return badge;
    }

    static TextField note(String id, ConditionsViewModel model, String of, String prompt) {
        TextField note = new TextField();
        note.setId(id);
        note.setPromptText(prompt);
        note.setAccessibleText(prompt);
        WrittenText.in(note, Finding.LONGEST_NOTE);
        note.textProperty().bindBidirectional(model.note(of));
        return note;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        EnterPresses.on(button);
        return button;
    }
}
