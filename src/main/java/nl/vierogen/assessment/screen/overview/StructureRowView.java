package nl.vierogen.assessment.screen.overview;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A structure's points on the criterion that decides, image by image. */
final class StructureRowView extends HBox {
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    private static final PseudoClass IMMINENT = PseudoClass.getPseudoClass("imminent");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    StructureRowView(TotalsState.Row row) {
        setId("assessment-structure-" + row.id());
        getStyleClass().add("structure-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(USE_PREF_SIZE);
        render(row);
    }

    void render(TotalsState.Row row) {
        pseudoClassStateChanged(IMMINENT, row.alarm() == TotalsState.Alarm.IMMINENT);
        pseudoClassStateChanged(ERROR, row.alarm() == TotalsState.Alarm.ERROR);
        setAccessibleText(row.said());
        Label name = new Label(row.name());
        name.getStyleClass().add("structure-name");
        name.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name);
        row.cells().forEach(cell -> {
            Label points = new Label(cell.points());
            points.getStyleClass().add("structure-cell");
            points.setMinWidth(USE_PREF_SIZE);
            points.pseudoClassStateChanged(HIT, cell.hit());
            getChildren().add(points);
        });
    }
}
