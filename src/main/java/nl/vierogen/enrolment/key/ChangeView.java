package nl.vierogen.enrolment.key;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.PassphraseField;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The old passphrase, and the new one twice. */
public final class ChangeView extends StackPane {
    private final PassphraseField old;

    public ChangeView(ChangeViewModel model, Texts texts) {
        var working = model.asking().workingProperty();
        PassphraseField again = new PassphraseField("change-again", texts.get("enrolment.passphrase.again"),
                model.again(), working, model::change, texts);
        PassphraseField passphrase = new PassphraseField("change-passphrase",
                texts.get("enrolment.passphrase.label"), model.passphrase(), working, again::requestFocus, texts);
        old = new PassphraseField("change-old", texts.get("enrolment.change.old"), model.old(), working,
                passphrase::requestFocus, texts);
        Button change = Words.accent(Words.button("change-now", texts.get("enrolment.change.now"), Feather.KEY,
                working, model::change));
        getChildren().add(new StepCard("change", "", texts.get("enrolment.change.title"),
                texts.get("enrolment.change.text"),
                List.of(old, passphrase, again, Words.soft(texts.get("enrolment.change.backups"))), model.asking(),
                model.meanwhile(), List.of(change)));
        working.subscribe(now -> {
            if (!now) {
                old.requestFocus();
            }
        });
    }

    /** Where the focus goes first. */
    public Node focus() {
        return old.field();
    }
}
