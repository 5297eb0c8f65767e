package nl.vierogen.assessment.screen;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import nl.vierogen.assessment.screen.conditions.ConditionsViewModel;
import nl.vierogen.assessment.screen.form.CommentViewModel;
import nl.vierogen.assessment.screen.form.RetakeViewModel;
import nl.vierogen.assessment.screen.pin.PinsViewModel;

/** Everything that was typed and may not be in the journal yet. */
record Typed(CommentViewModel comment, RetakeViewModel retake, PinsViewModel pins, ConditionsViewModel conditions) {
    /** Whether something rests that will be saved by itself. */
    List<ReadOnlyBooleanProperty> unsaved() {
        return List.of(comment.text().unsavedProperty(), retake.note().unsavedProperty(), pins.unsavedProperty());
    }

    /** Saves every text that is still at rest, at once. */
    void save() {
        comment.text().save();
        retake.note().save();
        pins.save();
    }

    /** Texts that could not be saved. */
    List<String> lost() {
        return Stream.of(comment.text().drafts(), retake.note().drafts(), pins.drafts()).flatMap(List::stream)
                .toList();
    }

    /** What the journal cannot take as it is, in sentences: a note without a decision. */
    List<String> unfinished() {
        return conditions.unfinished();
    }

    /** Gives up what could not be saved. */
    void giveUp() {
        comment.text().giveUp();
        retake.note().giveUp();
        pins.giveUp();
    }
}
