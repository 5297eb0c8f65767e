package nl.vierogen.inbox;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.keys.ScrollKeys;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an import checked and what it refused, file by file. */
final class ImportReportCard extends VBox {
    /** As high as its lines are in the width that it has: a scroll pane would ask for their height without one. */
    private static final class Lines extends ScrollPane {
        private final Region lines;

        Lines(Region lines) {
            super(lines);
            this.lines = lines;
            setFitToWidth(true);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + lines.prefHeight(room) + snappedBottomInset();
        }
    }

    private final Texts texts;
    private final Button close = new Button();

    /** @param goOn what the button says */
    ImportReportCard(List<ImportLine> lines, Texts texts, String goOn, Runnable closing) {
        this.texts = texts;
        Label heading = new Label(texts.get("inbox.report.title", lines.size()));
        heading.getStyleClass().add("vg-title");
        VBox list = new VBox();
        list.getStyleClass().add("vg-report-lines");
        lines.forEach(line -> list.getChildren().add(line(line, list.getChildren().size())));
        ScrollPane scroll = new Lines(list);
        ScrollKeys.on(scroll, this);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close.setText(goOn);
        close.setId("inbox-report-close");
        close.setDefaultButton(true);
        close.getStyleClass().add("accent");
        close.setOnAction(_ -> closing.run());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setId("inbox-report");
        getStyleClass().add("vg-report");
        getChildren().addAll(heading, scroll, buttons);
    }

    /** Where the focus goes first. */
    Node focus() {
        return close;
    }

    private Node line(ImportLine line, int position) {
        Label file = new Label(line.file());
        file.getStyleClass().add("vg-strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(file, gap, new Badge(line.tone(), line.word()));
        head.setAlignment(Pos.CENTER_LEFT);
        Label sentence = new Label(line.sentence());
        sentence.setId("inbox-report-sentence-" + position);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        FlowPane checks = new FlowPane();
        checks.getStyleClass().add("vg-checks");
        checks.setPrefWrapLength(Short.MAX_VALUE); // as wide as there is room, or its least height is too large
        line.checks().forEach(check -> checks.getChildren().add(check(check)));
        VBox box = new VBox(head, sentence, checks);
        code(line).ifPresent(code -> box.getChildren().add(2, code));
        box.getStyleClass().add("vg-report-line");
        return box;
    }

    private Optional<Label> code(ImportLine line) {
        return Optional.of(line.code()).filter(code -> !code.isEmpty()).map(code -> {
            Label label = new Label(texts.get("inbox.report.code", code));
            label.getStyleClass().add("vg-soft");
            return label;
        });
    }

    private Label check(ImportLine.Check check) {
        Tone tone = check.passed().map(passed -> passed ? Tone.SUCCESS : Tone.DANGER).orElse(Tone.NEUTRAL);
        Feather shape = check.passed().map(passed -> passed ? Feather.CHECK : Feather.X).orElse(Feather.MINUS);
        Label label = new Label(check.name(), new FontIcon(shape));
        label.getStyleClass().addAll("vg-check", tone.styleClass());
        label.setAccessibleText(texts.get("inbox.check.spoken." + tone, check.name()));
        return label;
    }
}
