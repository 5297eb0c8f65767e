package nl.vierogen.assessment.screen.wide;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.vierogen.assessment.screen.overview.Narrow;

/** The points of the image shown on a narrow strip: which image, each criterion with its digit, how much is open. */
final class StripView extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    // room that the names of four criteria in whole words need, in em
    private static final double ROOM = 66;

    private final Label image = label("strip-image", "strip-strong");
    private final Label structure = label("strip-structure", "strip-soft");
    private final HBox criteria = new HBox();
    private final Label points = label("strip-points", "strip-strong");
    private final Label open = label("strip-open", "strip-soft");
    private final Label notice = new Label();

    /** @param way how one comes back from here, in words */
    StripView(StripViewModel model, String way) {
        setId("assessment-strip");
        getStyleClass().add("strip");
        setMinWidth(0);
        structure.setMinWidth(0);
        criteria.getStyleClass().add("strip-criteria");
        criteria.setMinWidth(0);
        notice.setId("strip-notice");
        notice.setMinWidth(0);
        HBox.setHgrow(notice, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label back = new Label(way);
        back.getStyleClass().add("strip-soft");
        back.setMinWidth(0);
        getChildren().addAll(image, structure, criteria, points, open, notice, gap, back);
        Narrow.watch(this, image, ROOM, _ -> {
            // smaller letters are enough
        });
        model.stateProperty().subscribe(this::render);
    }

    private void render(StripState state) {
        image.setText(state.image());
        structure.setText(state.structure());
        points.setText(state.points());
        open.setText(state.open());
        notice.setText(state.notice());
        criteria.getChildren().setAll(state.criteria().stream().map(StripView::criterion).toList());
    }

    private static HBox criterion(StripState.Mark mark) {
        Label name = new Label(mark.name());
        Label digit = new Label(mark.digit());
        digit.getStyleClass().add("strip-digit");
        name.getStyleClass().add("strip-name");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(name, digit);
        box.getStyleClass().add("strip-criterion");
        box.pseudoClassStateChanged(CURRENT, mark.current());
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(mark.accessible());
        return box;
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
