package nl.vierogen.review.compare;

import java.util.Objects;
import javafx.scene.layout.Region;
import nl.vierogen.ui.EscapeLeaves;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The differences, open ones first; or every criterion, to talk about one that both gave alike. */
final class LinesView extends VBox {
    private final CompareViewModel model;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private boolean showing;

    LinesView(CompareViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        EscapeLeaves.through(list);
        list.setId("compare-lines");
        list.setAccessibleText(texts.get("review.lines"));
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(texts.get("review.lines.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                model.select(line);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("compare-list");
        getChildren().addAll(which(), together(), list);
        model.stateProperty().subscribe(state -> state.ifPresent(now -> {
            showing = true;
            list.getItems().setAll(now.lines());
            showing = false;
            select(model.currentProperty().get());
        }));
        model.currentProperty().subscribe(this::select);
    }

    private Label together() {
        Label together = new Label("", new FontIcon(Feather.MESSAGE_CIRCLE));
        together.setId("compare-together");
        together.setWrapText(true);
        together.setMinHeight(USE_PREF_SIZE);
        model.stateProperty().map(state -> state.flatMap(CompareState::together)).subscribe(said -> {
            Optional<String> now = Objects.requireNonNullElse(said, Optional.empty());
            together.setText(now.orElse(""));
            together.setVisible(now.isPresent());
            together.setManaged(now.isPresent());
        });
        return together;
    }

    private void select(Optional<Line> current) {
        showing = true;
        current.map(Line::matter).ifPresent(matter -> {
            for (int row = 0; row < list.getItems().size(); row++) {
                if (list.getItems().get(row).matter().equals(matter)) {
                    list.getSelectionModel().clearAndSelect(row);
                    list.scrollTo(Math.max(0, row - 1));
                }
            }
        });
        showing = false;
    }

    private SegmentedButton which() {
        ToggleButton differences = toggle("compare-differences", texts.get("review.lines.differences"), false);
        ToggleButton all = toggle("compare-all", texts.get("review.lines.all"), true);
        SegmentedButton buttons = new SegmentedButton(differences, all);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(differences, all);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.everythingProperty().set(now == all);
            }
        });
        buttons.setToggleGroup(group);
        return buttons;
    }

    private ToggleButton toggle(String id, String text, boolean everything) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setSelected(model.everythingProperty().get() == everything);
        return button;
    }

    /** A line: its name, what both have, and what is agreed. */
    private final class Cell extends ListCell<Line> {
        Cell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : content(line));
            setAccessibleText(empty || line == null ? null
                    : line.name() + ". " + both(line) + ". " + agreed(line) + " " + changed(line));
        }

        // a cell asks its graphic how high it is without saying how wide it can be: what wraps would be cut off
        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            double ends = snappedTopInset() + snappedBottomInset();
            return getGraphic() instanceof Region content
                    ? Math.ceil(content.prefHeight(Math.max(1, width - sides)) + ends)
                    : super.computePrefHeight(width);
        }

        private Node content(Line line) {
            Label name = wrapped(line.name());
            name.setGraphic(new FontIcon(line.isOpen() ? Feather.CIRCLE
                    : line.settled().isPresent() ? Feather.CHECK_CIRCLE : Feather.MINUS));
            name.getStyleClass().add(line.isOpen() ? "vg-strong" : "vg-plain-line");
            Label both = wrapped(both(line));
            both.getStyleClass().add("vg-soft");
            VBox content = new VBox(name, both);
            if (line.settled().isPresent()) {
                content.getChildren().add(wrapped(agreed(line)));
            }
            if (line.changed()) {
                Label changed = wrapped(changed(line));
                changed.setGraphic(new FontIcon(Feather.EDIT_3));
                changed.getStyleClass().add("compare-changed");
                content.getChildren().add(changed);
            }
            return content;
        }

        private Label wrapped(String text) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            return label;
        }

        private String changed(Line line) {
            return line.changed() ? texts.get("review.line.changed") : "";
        }

        private String both(Line line) {
            return texts.get("review.line.both", line.first(), line.colleague());
        }

        private String agreed(Line line) {
            return line.settled().map(agreed -> texts.get("review.line.agreed", agreed, line.reason())).orElse("");
        }
    }
}
