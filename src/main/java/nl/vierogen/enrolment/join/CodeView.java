package nl.vierogen.enrolment.join;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.enrolment.part.StepCard;
import nl.vierogen.enrolment.part.Words;
import nl.vierogen.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The first step: which code the Bureau gave, or a backup of keys that exist. */
public final class CodeView extends StackPane {
    private final NewKeysViewModel<?> model;
    private final Ways ways;
    private final TextField code = new TextField();

    /** Where it leads. */
    public interface Ways {
        /** On to the passphrase. */
        void passphrase();

        /** To a backup of keys made before. */
        void restore();

        /** Back to practice. */
        void practise();
    }

    public CodeView(NewKeysViewModel<?> model, Ways ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        var working = model.asking().workingProperty();
        code.setId("join-code");
        code.setPromptText("BO-017");
        code.setPrefColumnCount(10);
        code.textProperty().bindBidirectional(model.codeProperty());
        code.setOnAction(_ -> next());
        Label label = new Label(texts.get("enrolment.code.label"));
        label.getStyleClass().add("vg-strong");
        label.setLabelFor(code);
        code.setAccessibleText(label.getText());
        VBox field = new VBox(label, code);
        field.getStyleClass().add("vg-section");
        code.setMaxWidth(USE_PREF_SIZE);
        Button next = Words.accent(Words.button("join-next", texts.get("enrolment.next"), Feather.ARROW_RIGHT,
                working, this::next));
        Button restore = Words.button("join-restore", texts.get("enrolment.code.restore"), Feather.UPLOAD, working,
                ways::restore);
        Button practise = Words.button("join-practise", texts.get("enrolment.unlock.practise"), Feather.FLAG, working,
                ways::practise);
        practise.setCancelButton(true);
        getChildren().add(new StepCard("join", texts.get("enrolment.step", 1), texts.get("enrolment.code.title"),
                texts.get("enrolment.code.text"), List.of(field), model.asking(), model.meanwhile(),
                List.of(next, restore, practise)));
    }

    private void next() {
        if (model.person().isPresent()) {
            ways.passphrase();
        }
    }

    /** Where the focus goes first. */
    public Node focus() {
        return code;
    }
}
