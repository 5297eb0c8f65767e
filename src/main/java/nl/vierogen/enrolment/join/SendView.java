package nl.vierogen.enrolment.join;

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

/** The file to send, and the check code to read out. */
public final class SendView extends StackPane {
    private final Button save;

    public SendView(SendViewModel model, Texts texts) {
        var working = model.asking().workingProperty();
        save = Words.accent(Words.button("send-save", texts.get("enrolment.send.save"), Feather.SAVE, working,
                model::save));
        Button next = Words.button("send-next", texts.get("enrolment.send.next"), Feather.ARROW_RIGHT, working,
                model::next);
        Label heading = Words.sentence(texts.get("enrolment.check-code.of", model.person()));
        heading.getStyleClass().add("vg-strong");
        getChildren().add(new StepCard("send", texts.get("enrolment.step", 4), texts.get("enrolment.send.title"),
                texts.get("enrolment.send.text"),
                List.of(heading,
                        new CheckCode("send-code", model.checkCode(), texts.get("enrolment.check-code")),
                        Words.soft(texts.get("enrolment.send.why"))),
                model.asking(), model.meanwhile(), List.of(save, next)));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return save;
    }
}
