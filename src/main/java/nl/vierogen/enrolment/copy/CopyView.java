package nl.vierogen.enrolment.copy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.LongWorkRow;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What a copy of all the work is for, and a button that saves one. */
public final class CopyView extends StackPane {
    private final Button save;

    public CopyView(CopyViewModel model, Texts texts) {
        var working = model.asking().workingProperty();
        save = Words.accent(Words.button("copy-save", texts.get("enrolment.copy.save"), Feather.SAVE, working,
                model::save));
        getChildren().add(new StepCard("copy", "", texts.get("enrolment.copy.title"), texts.get("enrolment.copy.text"),
                List.of(Words.soft(texts.get("enrolment.copy.where")),
                        new LongWorkRow("copy", model.work(), working, texts)),
                model.asking(), model.meanwhile(), List.of(save)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return save;
    }
}
