package nl.vierogen.enrolment.join;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Offers to save a backup, and says what it means to go without. */
public final class BackupView extends StackPane {
    private final Button save;

    public BackupView(BackupViewModel model, Texts texts) {
        var working = model.asking().workingProperty();
        save = Words.accent(Words.button("backup-save", texts.get("enrolment.backup.save"), Feather.SAVE, working,
                model::save));
        Button skip = Words.button("backup-skip", texts.get("enrolment.backup.skip"), Feather.ARROW_RIGHT, working,
                model::next);
        skip.textProperty().bind(model.onward());
        getChildren().add(new StepCard("backup", texts.get("enrolment.step", 3), texts.get("enrolment.backup.title"),
                texts.get("enrolment.backup.text"), List.of(Words.soft(texts.get("enrolment.backup.without"))),
                model.asking(), model.meanwhile(), List.of(save, skip)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return save;
    }
}
