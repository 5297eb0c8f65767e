package nl.vierogen.settings.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.vierogen.ui.keys.ArrowsMoveOn;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings, of which some are shown. A row is made when it is first shown: most people who come here never see
 * the hundred rows of keys.
 */
final class SettingLines extends VBox {
    // one by one: a lookup knows no list of selectors
    private static final List<String> CONTROLS = List.of(".toggle-button", ".combo-box", ".button");

    private final List<Group> groups = new ArrayList<>();

    /** A row, made once it is needed. */
    static final class Row {
        private final BooleanSupplier shown;
        private final Supplier<Node> making;
        private @Nullable Node made;

        /** @param shown whether it is shown now */
        Row(BooleanSupplier shown, Supplier<Node> making) {
            this.shown = shown;
            this.making = making;
        }

        private boolean isShown() {
            return shown.getAsBoolean();
        }

        private Node node() {
            Node node = made == null ? making.get() : made;
            made = node;
            return node;
        }
    }

    private record Group(Label heading, List<Row> rows) {
    }

    SettingLines() {
        getStyleClass().add("vg-settings");
        // from row to row; left and right choose
        ArrowsMoveOn.in(this, EnumSet.of(KeyCode.UP, KeyCode.DOWN));
    }

    /** More rows at the end, under a heading that stands only over something. */
    void add(String title, List<Row> rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("vg-heading");
        groups.add(new Group(heading, List.copyOf(rows)));
    }

    /** Shows what is to be shown now. @param otherwise what is shown when that is nothing */
    void show(Node otherwise) {
        List<Node> now = new ArrayList<>();
        for (Group group : groups) {
            List<Node> rows = group.rows().stream().filter(Row::isShown).map(Row::node).toList();
            if (!rows.isEmpty()) {
                now.add(group.heading());
                now.addAll(rows);
            }
        }
        if (now.isEmpty()) {
            now.add(otherwise);
        }
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    /** The first control of the rows that are shown. */
    Optional<Node> first() {
        return getChildren().stream()
                .flatMap(row -> CONTROLS.stream().flatMap(control -> row.lookupAll(control).stream()))
                .filter(Node::isVisible).findFirst();
    }
}
