package nl.vierogen.verdict.summary;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the summary: the outcome, its figures, and why it is so. */
final class VerdictCard extends VBox {
    private final SummaryViewModel model;
    private final Texts texts;

    VerdictCard(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("vg-card", "vg-verdict-card");
    }

    void show(SummaryText text) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Sections.outcome("summary", text.verdict()), gap,
                Sections.figures("summary-figure", text.facts()));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, Sections.reason("summary", text.verdict()));
        text.change().ifPresent(change -> getChildren().add(note(change)));
        if (text.isHandedBack()) {
            getChildren().addAll(Sections.wrapped(texts.get("verdict.take-back.meaning")), takeBack());
        }
    }

    private Button takeBack() {
        Button takeBack = new Button(texts.get("verdict.take-back"), new FontIcon(Feather.CORNER_UP_RIGHT));
        takeBack.setId("summary-take-back");
        takeBack.setOnAction(_ -> model.takeBack());
        return takeBack;
    }

    private static Label note(String text) {
        Label label = Sections.wrapped(text);
        label.setId("summary-change");
        label.setGraphic(new FontIcon(Feather.TRENDING_DOWN));
        label.getStyleClass().add("vg-soft");
        return label;
    }
}
