package nl.vierogen.enrolment.key;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.vierogen.enrolment.part.CheckCode;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Code, check code and roster, and what can be done with the keys. */
public final class KeyView extends StackPane {
    private final Button save;

    /** Where it leads. */
    public interface Ways {
        /** To saving all the work. */
        void copy();

        /** To another passphrase. */
        void change();

        /** To another roster. */
        void roster();

        /** Closes everything until the passphrase is given again. */
        void lock();
    }

    public KeyView(KeyViewModel model, Ways ways, Texts texts) {
        var working = model.asking().workingProperty();
        save = Words.accent(Words.button("key-backup", texts.get("enrolment.backup.save"), Feather.SAVE, working,
                model::saveBackup));
        Button copy = Words.button("key-copy", texts.get("enrolment.copy.title"), Feather.ARCHIVE, working, ways::copy);
        Button roster = Words.button("key-roster", texts.get("enrolment.key.import"), Feather.USERS, working,
                ways::roster);
        Button change = Words.button("key-change", texts.get("enrolment.change.title"), Feather.KEY, working,
                ways::change);
        Button lock = Words.button("key-lock", texts.get("enrolment.key.lock"), Feather.LOCK, working, ways::lock);
        Label heading = Words.sentence(texts.get("enrolment.check-code.of", model.person()));
        heading.getStyleClass().add("vg-strong");
        Label known = Words.sentence(model.roster());
        known.setId("key-roster-version");
        getChildren().add(new StepCard("key", "", texts.get("enrolment.key.title"),
                texts.get("enrolment.key.text", model.person()),
                List.of(heading, new CheckCode("key-code", model.checkCode(), texts.get("enrolment.check-code")),
                        known),
                model.asking(), model.meanwhile(), List.of(save, copy, roster, change, lock)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return save;
    }
}
