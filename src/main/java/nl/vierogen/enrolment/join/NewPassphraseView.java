package nl.vierogen.enrolment.join;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.PassphraseField;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The second step: a passphrase, twice. */
public final class NewPassphraseView extends StackPane {
    private final PassphraseField once;

    public NewPassphraseView(NewKeysViewModel<?> model, Texts texts) {
        var working = model.asking().workingProperty();
        PassphraseField twice = new PassphraseField("join-again", texts.get("enrolment.passphrase.again"),
                model.again(), working, model::make, texts);
        once = new PassphraseField("join-passphrase", texts.get("enrolment.passphrase.label"), model.passphrase(),
                working, twice::requestFocus, texts);
        Label missing = Words.soft("");
        missing.setId("join-missing");
        missing.textProperty().bind(model.passphrase().textProperty()
                .map(_ -> model.missing(model.passphrase().length())));
        Button make = Words.accent(Words.button("join-make", texts.get("enrolment.passphrase.make"), Feather.KEY,
                working, model::make));
        getChildren().add(new StepCard("new-passphrase", texts.get("enrolment.step", 2),
                texts.get("enrolment.passphrase.title"), texts.get("enrolment.passphrase.text"),
                List.of(once, missing, twice), model.asking(), model.meanwhile(), List.of(make)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return once.field();
    }
}
