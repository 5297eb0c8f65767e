package nl.vierogen.viewer.mark;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import nl.vierogen.ui.Hint;

/** A dot at the place and a numbered disc beside it, so that what it is about is not covered. */
public final class MarkNode extends Group {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double DOT = 3;
    private static final double STEM = 9;

    private final Label disc = new Label();
    private final Line edge = new Line();
    private final Line stem = new Line();

    MarkNode(PictureMark mark, Runnable chosen) {
        setId("viewer-mark-" + mark.id());
        getStyleClass().add("viewer-mark");
        setManaged(false);
        pseudoClassStateChanged(CURRENT, mark.current());
        disc.setText(mark.label());
        disc.getStyleClass().add("viewer-mark-disc");
        disc.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Hint.on(disc, mark.name());
        disc.setAccessibleRole(AccessibleRole.BUTTON);
        disc.setAccessibleText(mark.name());
        disc.setOnMouseClicked(event -> {
            chosen.run();
            event.consume();
        });
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add("viewer-mark-dot");
        edge.getStyleClass().add("viewer-mark-edge");
        stem.getStyleClass().add("viewer-mark-stem");
        getChildren().addAll(edge, stem, dot, disc);
    }

    /** Stands with its dot there; the disc above it, or under it where there is no room above. */
    void stand(Point2D place) {
        disc.applyCss();
        disc.autosize();
        double room = STEM + disc.getHeight();
        double direction = place.getY() < room ? 1 : -1;
        double end = direction * STEM;
        edge.setEndY(end);
        stem.setEndY(end);
        disc.relocate(-disc.getWidth() / 2, direction < 0 ? end - disc.getHeight() : end);
        setLayoutX(place.getX());
        setLayoutY(place.getY());
    }
}
