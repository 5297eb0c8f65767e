package nl.vierogen.enrolment.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Eight groups of four digits, large, as they are read out by telephone: four groups a line. */
public final class CheckCode extends GridPane {
    private static final int A_LINE = 4;

    /** @param groups the groups with a space between */
    public CheckCode(String id, String groups, String name) {
        setId(id);
        getStyleClass().add("vg-check-code");
        setAccessibleRole(AccessibleRole.TEXT);
        // digit by digit: a screen reader would make thousands of them
        setAccessibleText(name + ": " + groups.replace(" ", ", ").replaceAll("(?<=[0-9])(?=[0-9])", " "));
        String[] each = groups.split(" ");
        for (int n = 0; n < each.length; n++) {
            Label group = new Label(each[n]);
            group.setMinWidth(USE_PREF_SIZE);
            add(group, n % A_LINE, n / A_LINE);
        }
    }
}
