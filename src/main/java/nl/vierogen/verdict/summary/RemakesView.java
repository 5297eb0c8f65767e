package nl.vierogen.verdict.summary;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must be made again: what is marked, and what is proposed with a click to accept it. */
final class RemakesView extends VBox {
    RemakesView(Remakes remakes, boolean editable, SummaryViewModel model, Texts texts) {
        setId("summary-remakes");
        getStyleClass().add("vg-sections");
        List<Line> marked = remakes.marked();
        VBox section = Sections.section(texts.get("verdict.list.retakes", marked.size()),
                marked.isEmpty()
                        ? Sections.softSentence(texts.get("verdict.retake.none"))
                        : new LineList("summary-retakes", marked, model));
        getChildren().add(section);
        List<Line> proposed = remakes.proposed();
        if (!proposed.isEmpty()) {
            VBox proposals = Sections.section(texts.get("verdict.retake.proposed", proposed.size()),
                    new LineList("summary-proposals", proposed, model));
            if (marked.isEmpty()) {
                proposals.getChildren().add(Sections.softSentence(texts.get("verdict.retake.unless")));
            }
            getChildren().add(proposals);
        }
        if (editable) {
            getChildren().add(buttons(remakes, proposed, model, texts));
        }
    }

    private static FlowPane buttons(Remakes remakes, List<Line> proposed, SummaryViewModel model, Texts texts) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("vg-marks");
        if (!proposed.isEmpty()) {
            List<SlotId> slots = proposed.stream().map(Line::slot).toList();
            buttons.getChildren().add(button("summary-accept-all", texts.get("verdict.retake.accept", slots.size()),
                    Feather.CHECK, () -> model.accept(slots)));
        }
        if (remakes.isPartial()) {
            buttons.getChildren().add(
                    button("summary-mark-all", texts.get("verdict.retake.all"), Feather.ROTATE_CCW, model::markAll));
        }
        return buttons;
    }

    private static Button button(String id, String text, Feather shape, Runnable action) {
        Button button = new Button(text, new FontIcon(shape));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
