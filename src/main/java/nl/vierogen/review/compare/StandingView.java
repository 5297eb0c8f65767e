package nl.vierogen.review.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What each sheet counts to, and how often both say the same. */
final class StandingView extends VBox {
    private final HBox totals = new HBox();
    private final Label agreement = new Label();
    private final Label outcome = new Label();

    StandingView(CompareViewModel model) {
        setId("compare-standing");
        getStyleClass().add("compare-standing");
        totals.getStyleClass().add("compare-totals");
        agreement.setId("compare-agreement");
        agreement.getStyleClass().add("vg-soft");
        outcome.setId("compare-outcome");
        outcome.getStyleClass().add("vg-strong");
        FlowPane line = new FlowPane(outcome, agreement);
        line.getStyleClass().add("compare-line");
        line.setPrefWrapLength(Short.MAX_VALUE); // as wide as there is room
        getChildren().addAll(totals, line);
        model.stateProperty().subscribe(state -> state.map(CompareState::standing).ifPresent(this::show));
    }

    private void show(Standing standing) {
        agreement.setText(standing.agreement());
        outcome.setText(standing.outcome());
        totals.getChildren().setAll(standing.totals().stream().map(StandingView::total).toList());
    }

    private static VBox total(Standing.Total total) {
        Label name = new Label(total.name());
        name.getStyleClass().add("vg-soft");
        Label points = new Label(total.points());
        points.getStyleClass().add("compare-points");
        Label remark = new Label(total.remark());
        remark.setWrapText(true);
        VBox box = new VBox(name, points, remark);
        box.getStyleClass().add("compare-total");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
