package nl.vierogen.enrolment.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/**
 * Eight groups of four digits, large, as they are read out by telephone: four groups a line, and two where there is no
 * room for more.
 */
public final class CheckCode extends FlowPane {
    private static final int TOGETHER = 2;

    /** @param groups the groups with a space between */
    public CheckCode(String id, String groups, String name) {
        setId(id);
        getStyleClass().add("vg-check-code");
        setAccessibleRole(AccessibleRole.TEXT);
        // digit by digit: a screen reader would make thousands of them
        setAccessibleText(name + ": " + groups.replace(" ", ", ").replaceAll("(?<=[0-9])(?=[0-9])", " "));
        String[] each = groups.split(" ");
        for (int n = 0; n < each.length; n += TOGETHER) {
            HBox pair = new HBox();
            pair.spacingProperty().bind(hgapProperty());
            for (int one = n; one < Math.min(n + TOGETHER, each.length); one++) {
                Label group = new Label(each[one]);
                group.setMinWidth(USE_PREF_SIZE);
                pair.getChildren().add(group);
            }
            getChildren().add(pair);
        }
        setMaxWidth(USE_PREF_SIZE);
    }

    // never more than two pairs beside each other
    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + getHgap() + snappedRightInset() + getManagedChildren().stream().limit(TOGETHER)
                .mapToDouble(pair -> snapSizeX(pair.prefWidth(-1))).sum();
    }
}
