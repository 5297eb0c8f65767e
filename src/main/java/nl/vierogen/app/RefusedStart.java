package nl.vierogen.app;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Look;
import nl.vierogen.texts.Texts;

/** A window that says why the program cannot start here, and nothing else. */
final class RefusedStart {
    private static final double WIDTH = 560;
    private static final double GAP = 16;

    private RefusedStart() {
    }

    static void show(Look look, Refusal refusal) {
        Texts texts = Texts.in(look.language());
        Label sentence = new Label(texts.sentence(refusal));
        sentence.setId("refused-sentence");
        sentence.setWrapText(true);
        Label code = new Label(refusal.problem().name());
        code.getStyleClass().add("vg-soft");
        Button close = new Button(texts.get("app.close"));
        close.setId("refused-close");
        close.setDefaultButton(true);
        VBox box = new VBox(GAP, sentence, code, close);
        box.getStyleClass().add("vg-card");
        box.setPrefWidth(WIDTH);
        Stage stage = new Stage();
        close.setOnAction(_ -> stage.close());
        Scene scene = new Scene(box);
        look.theme().apply(scene, look.textSize());
        stage.setTitle(texts.get("shell.product"));
        stage.setScene(scene);
        stage.show();
    }
}
