package nl.vierogen.assessment.screen.overview;

import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The line of totals, always in the same place. */
public final class TotalsView extends HBox {
    private static final double ROOM = 88;
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
    private static final PseudoClass IMMINENT = PseudoClass.getPseudoClass("imminent");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label total = new Label();
    private final Label passMark = new Label();
    private final Button open = new Button();
    private final Icon openMark = Icon.on(open, Feather.CIRCLE);
    private final Label doubts = new Label();
    private final Label criterion = new Label();
    private final HBox matrix = new HBox();
    private final Label warning = new Label();
    private final Icon warningMark = Icon.on(warning, Feather.ALERT_TRIANGLE);
    private final Map<String, StructureRowView> rows = new HashMap<>();
    private boolean isNarrow;

    public TotalsView(TotalsViewModel model, Texts texts) {
        setId("assessment-totals");
        getStyleClass().add("totals");
        setMinWidth(0);
        style(total, "assessment-total", "totals-total");
        style(passMark, "assessment-pass-mark", "totals-soft");
        style(doubts, "assessment-doubts", "totals-doubts");
        Icon.on(doubts, Feather.HELP_CIRCLE);
        style(criterion, "assessment-structure-criterion", "totals-soft");
        style(warning, "assessment-structural", "totals-warning");
        warning.setMinWidth(0);
        Hint.on(warning, warning::getText);
        warning.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(warning, Priority.ALWAYS);
        open.setId("assessment-open");
        open.getStyleClass().add("totals-open");
        open.setMinWidth(USE_PREF_SIZE);
        Hint.on(open, texts.get("assessment.open.tooltip"));
        open.setOnAction(_ -> model.toFirstOpen());
        matrix.getStyleClass().add("totals-matrix");
        matrix.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(total, passMark, open, doubts, criterion, matrix, warning);
        model.stateProperty().subscribe(this::render);
        Narrow.watch(this, passMark, ROOM, narrow -> {
            isNarrow = narrow;
            render(model.stateProperty().get());
        });
    }

    private void render(TotalsState state) {
        total.setText(state.total());
        passMark.setText(isNarrow ? state.passMarkShort() : state.passMark());
        open.setText(state.open());
        openMark.setShape(state.complete() ? Feather.CHECK : Feather.CIRCLE);
        open.pseudoClassStateChanged(COMPLETE, state.complete());
        show(doubts, isNarrow ? "" : state.doubts());
        // what decides on the error stands before the points, or else in the sentence that it is there
        show(criterion, isNarrow && state.alarm() == TotalsState.Alarm.ERROR ? "" : state.criterion());
        state.rows().forEach(this::render);
        warning.setText(state.warning());
        warning.setVisible(!state.warning().isEmpty());
        warningMark.setShape(state.alarm() == TotalsState.Alarm.ERROR ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
        warning.pseudoClassStateChanged(IMMINENT, state.alarm() == TotalsState.Alarm.IMMINENT);
        warning.pseudoClassStateChanged(ERROR, state.alarm() == TotalsState.Alarm.ERROR);
    }

    private void render(TotalsState.Row row) {
        StructureRowView view = rows.get(row.id());
        if (view == null) {
            view = new StructureRowView(row);
            rows.put(row.id(), view);
            matrix.getChildren().add(view);
        }
        view.render(row);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static void style(Label label, String id, String style) {
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
    }
}
