package nl.vierogen.enrolment.unlock;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.PassphraseField;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the passphrase. A wrong one leaves the caret where it is. */
public final class UnlockView extends StackPane {
    private final PassphraseField field;

    /** @param sentence why it is asked */
    public UnlockView(UnlockViewModel<?> model, String sentence, Texts texts) {
        var working = model.asking().workingProperty();
        field = new PassphraseField("unlock-passphrase", texts.get("enrolment.unlock.passphrase"),
                model.passphrase(), working, model::unlock, texts);
        Button unlock = Words.accent(Words.button("unlock-now", texts.get("enrolment.unlock.now"), Feather.UNLOCK,
                working, model::unlock));
        Button practise = Words.button("unlock-practise", texts.get("enrolment.unlock.practise"), Feather.FLAG,
                working, model::practise);
        practise.setCancelButton(true);
        getChildren().add(new StepCard("unlock", "", texts.get("enrolment.unlock.title"), sentence,
                List.of(field, Words.soft(texts.get("enrolment.unlock.forgotten"))), model.asking(),
                model.meanwhile(), List.of(unlock, practise)));
        working.subscribe(now -> {
            if (!now) {
                field.requestFocus();
            }
        });
    }

    /** Where the focus goes first. */
    public Node focus() {
        return field.field();
    }
}
