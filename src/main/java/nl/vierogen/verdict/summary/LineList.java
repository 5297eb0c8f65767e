package nl.vierogen.verdict.summary;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.vierogen.verdict.part.Sections;

/** Lines that lead back to their place, one under the other. */
final class LineList extends VBox {
    LineList(String id, List<Line> lines, SummaryViewModel model) {
        setId(id);
        getStyleClass().add("vg-lines");
        for (Line line : lines) {
            Hyperlink link = new Hyperlink(line.link());
            link.setId(id + "-" + getChildren().size());
            link.setWrapText(true);
            link.setOnAction(_ -> model.goTo(line));
            VBox box = new VBox(link);
            if (!line.text().isEmpty()) {
                box.getChildren().add(Sections.wrapped(line.text()));
            }
            getChildren().add(box);
        }
    }
}
