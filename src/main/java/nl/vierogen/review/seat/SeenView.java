package nl.vierogen.review.seat;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.independence.EnterPresses;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The question whether she saw the images before, with no image behind it. */
public final class SeenView extends StackPane {
    private final Button unseen;

    public SeenView(SeenViewModel model, Texts texts) {
        setId("seen");
        getStyleClass().add("vg-page");
        Label title = Sections.wrapped(texts.get("review.seen.title"));
        title.getStyleClass().add("vg-title");
        Label why = Sections.wrapped(texts.get("review.seen.why"));
        why.getStyleClass().add("vg-soft");
        unseen = button("seen-no", texts.get("review.seen.no"), Feather.ARROW_RIGHT, model::goOn);
        unseen.getStyleClass().add("accent");
        Button seen = button("seen-yes", texts.get("review.seen.yes"), Feather.CORNER_UP_LEFT, model::decline);
        unseen.disableProperty().bind(model.workingProperty());
        seen.disableProperty().bind(model.workingProperty());
        HBox answers = new HBox(unseen, seen);
        answers.getStyleClass().add("vg-buttons");
        answers.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, Sections.wrapped(texts.get("review.seen.question")), why, answers);
        card.getStyleClass().addAll("vg-card", "vg-gate");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    /** Where the focus goes first: Enter then means that she saw nothing of it. */
    public Node focus() {
        return unseen;
    }

    private static Button button(String id, String text, Feather shape, Runnable action) {
        Button button = new Button(text, new FontIcon(shape));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        EnterPresses.on(button);
        return button;
    }
}
