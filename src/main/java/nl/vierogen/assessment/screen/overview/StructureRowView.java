package nl.vierogen.assessment.screen.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A structure's points on the criterion that decides, image by image. */
final class StructureRowView extends HBox {
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass IMMINENT = PseudoClass.getPseudoClass("imminent");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label name = new Label();
    private final List<Label> cells = new ArrayList<>();

    StructureRowView(TotalsState.Row row) {
        setId("assessment-structure-" + row.id());
        getStyleClass().add("structure-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("structure-name");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().add(name);
        row.cells().forEach(_ -> cells.add(cell()));
        getChildren().addAll(cells);
        render(row);
    }

    void render(TotalsState.Row row) {
        pseudoClassStateChanged(IMMINENT, row.alarm() == TotalsState.Alarm.IMMINENT);
        pseudoClassStateChanged(ERROR, row.alarm() == TotalsState.Alarm.ERROR);
        setAccessibleText(row.said());
        name.setText(row.name());
        for (int n = 0; n < cells.size(); n++) {
            Label points = cells.get(n);
            points.setText(row.cells().get(n).points());
            points.pseudoClassStateChanged(HIT, row.cells().get(n).hit());
        }
    }

    private static Label cell() {
        Label points = new Label();
        points.getStyleClass().add("structure-cell");
        points.setMinWidth(USE_PREF_SIZE);
        return points;
    }
}
