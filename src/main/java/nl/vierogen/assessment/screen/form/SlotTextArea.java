package nl.vierogen.assessment.screen.form;

import javafx.scene.control.TextArea;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;

/** A text field that saves after a rest and at once when it is left. Tab moves on, as in every other field. */
final class SlotTextArea extends TextArea {
    SlotTextArea(SlotText text, Rest.Maker rests) {
        Rest rest = rests.before(text::save);
        setWrapText(true);
        WrittenText.in(this, text.longest());
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
