package nl.vierogen.assessment.screen.form;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import nl.vierogen.ui.TabMovesOn;

/** A text field that saves after a rest and at once when it is left. Tab moves on, as in every other field. */
final class SlotTextArea extends TextArea {
    /** Longest text, in characters: a page, far within what a result may hold. */
    static final int LONGEST = 4000;

    SlotTextArea(SlotText text, Rest.Maker rests) {
        Rest rest = rests.before(text::save);
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > LONGEST && change.isContentChange() ? null : change));
        textProperty().bindBidirectional(text.textProperty());
        text.unsavedProperty().subscribe((_, _) -> rest.begin());
        textProperty().subscribe((_, _) -> rest.begin());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                rest.cancel();
                text.save();
            }
        });
        TabMovesOn.in(this);
    }
}
