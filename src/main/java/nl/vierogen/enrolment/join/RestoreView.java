package nl.vierogen.enrolment.join;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.LongWorkRow;
import nl.vierogen.enrolment.part.PassphraseField;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Which backup, and the passphrase it was locked with. */
public final class RestoreView extends StackPane {
    private final Button choose;

    public RestoreView(RestoreViewModel<?> model, Texts texts) {
        var working = model.asking().workingProperty();
        PassphraseField field = new PassphraseField("restore-passphrase",
                texts.get("enrolment.restore.passphrase"), model.passphrase(), working, model::restore, texts);
        Label file = Words.sentence("");
        file.setId("restore-file");
        model.fileProperty().subscribe(_ -> file.setText(model.fileName()));
        choose = Words.button("restore-choose", texts.get("enrolment.restore.choose"), Feather.FOLDER, working, () -> {
            model.choose();
            field.requestFocus();
        });
        FlowPane chosen = new FlowPane(choose, file);
        chosen.setAlignment(Pos.CENTER_LEFT);
        chosen.getStyleClass().add("vg-bar");
        Button restore = Words.accent(Words.button("restore-now", texts.get("enrolment.restore.now"), Feather.KEY,
                working, model::restore));
        getChildren().add(new StepCard("restore", "", texts.get("enrolment.restore.title"),
                texts.get("enrolment.restore.text"),
                List.of(chosen, field, new LongWorkRow("restore", model.work(), working, texts)), model.asking(),
                model.meanwhile(),
                List.of(restore)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return choose;
    }
}
