package nl.vierogen.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The program's sign, drawn by us: two pairs of eyes, one looking along with the other. */
public final class EyesIcon extends StackPane {
    private static final double SIDE = 64;
    private static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final String EYE = "M -13 0 Q 0 -13 13 0 Q 0 13 -13 0 Z";

    /** @param em its side, in the size of the text around it */
    public EyesIcon(double em) {
        Group drawing = drawing();
        getStyleClass().add("vg-eyes");
        setStyle("-fx-min-width: " + em + "em; -fx-min-height: " + em + "em; -fx-max-width: " + em
                + "em; -fx-max-height: " + em + "em;");
        Scale scale = new Scale(1, 1);
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        widthProperty().subscribe(width -> {
            scale.setX(width.doubleValue() / SIDE);
            scale.setY(width.doubleValue() / SIDE);
        });
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(drawing);
    }

    /** For the window's title bar and the list of tasks, in every usual size. On the JavaFX thread only. */
    public static List<Image> images() {
        return SIDES.stream().map(EyesIcon::image).toList();
    }

    private static Image image(int side) {
        Group drawing = drawing();
        drawing.getTransforms().add(new Scale(side / SIDE, side / SIDE));
        Scene scene = new Scene(new Group(drawing), side, side, Color.TRANSPARENT);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, side, side));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static Group drawing() {
        Rectangle tile = new Rectangle(SIDE, SIDE, Color.web("#0f3d3c"));
        tile.setArcWidth(18);
        tile.setArcHeight(18);
        Color first = Color.web("#f4fbfa");
        Color second = Color.web("#56c8c6");
        return new Group(tile, eye(18, 21, first), eye(46, 21, first), eye(18, 43, second), eye(46, 43, second));
    }

    private static Node eye(double x, double y, Color colour) {
        SVGPath almond = new SVGPath();
        almond.setContent(EYE);
        almond.setFill(colour);
        Circle iris = new Circle(0, 0, 4.6, Color.web("#0f3d3c"));
        Circle light = new Circle(1.6, -1.6, 1.4, colour);
        Group eye = new Group(almond, iris, light);
        eye.setTranslateX(x);
        eye.setTranslateY(y);
        return eye;
    }
}
