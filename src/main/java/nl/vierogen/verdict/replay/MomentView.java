package nl.vierogen.verdict.replay;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;

/** What was done, when, and the sheet as it was then. Labels only: nothing here can be changed. */
final class MomentView extends ScrollPane {
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

    private final Label number = label("replay-number", "vg-soft");
    private final Label time = label("replay-time", "vg-soft");
    private final Label sentence = label("replay-sentence", "replay-sentence");
    private final Label image = label("replay-image", "vg-heading");
    private final Label points = label("replay-points", "vg-heading");
    private final VBox rows = new VBox();
    private final VBox remarks = new VBox();
    private final Label total = label("replay-total", "replay-total");
    private final Label open = label("replay-open", "vg-soft");
    private final Texts texts;

    MomentView(ReplayViewModel model, Texts texts) {
        this.texts = texts;
        points.setMinWidth(USE_PREF_SIZE);
        image.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(image, Priority.ALWAYS);
        rows.setId("replay-rows");
        rows.getStyleClass().add("vg-lines");
        remarks.getStyleClass().add("vg-lines");
        VBox content = new VBox(number, time, sentence, new HBox(image, points), rows, remarks, total, open);
        content.getStyleClass().add("replay-moment");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("replay-column");
        model.momentProperty().subscribe(this::render);
    }

    private void render(Moment moment) {
        number.setText(moment.number());
        time.setText(moment.time());
        sentence.setText(moment.sentence());
        image.setText(moment.image());
        points.setText(moment.points());
        total.setText(moment.total());
        open.setText(moment.open());
        rows.getChildren().setAll(moment.rows().stream().map(this::row).toList());
        remarks.getChildren().setAll(moment.remarks().stream().map(Sections::wrapped).toList());
    }

    private HBox row(Moment.Row row) {
        Label name = new Label(row.name());
        Label given = new Label(row.points());
        given.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, given);
        line.getStyleClass().add("replay-line");
        line.pseudoClassStateChanged(TOUCHED, row.touched());
        if (row.touched()) {
            Icon.on(name, Feather.CHEVRON_RIGHT);
            line.setAccessibleText(texts.get("replay.touched", row.name(), row.points()));
        }
        return line;
    }

    private static Label label(String id, String style) {
        Label label = Sections.wrapped("");
        label.setId(id);
        label.getStyleClass().add(style);
        return label;
    }
}
