package nl.vierogen.viewer.loupe;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** A round glass over a picture, filled from all its pixels. */
public final class Loupe extends Pane {
    private final ImageView glass = new ImageView();
    private final Pane inside = new Pane(glass);
    private final Circle edge = new Circle();
    private final Circle clip = new Circle();

    public Loupe() {
        setId("viewer-loupe");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        edge.getStyleClass().add("loupe-edge");
        inside.getStyleClass().addAll("vg-picture", "loupe-glass");
        inside.setClip(clip);
        getChildren().addAll(inside, edge);
    }

    /**
     * Shows the picture around a place of it.
     *
     * @param image all its pixels
     * @param middle the place in pixels of the image that lies in the middle of the glass
     * @param scale units of the screen a pixel of the image, in the glass
     * @param at where the middle of the glass lies, in units of its parent
     * @param size the diameter of the glass
     */
    public void show(Image image, Point2D middle, double scale, Point2D at, double size) {
        double half = size / 2;
        glass.setImage(image);
        glass.setFitWidth(image.getWidth() * scale);
        glass.setFitHeight(image.getHeight() * scale);
        glass.setX(half - middle.getX() * scale);
        glass.setY(half - middle.getY() * scale);
        inside.resize(size, size);
        round(clip, half);
        round(edge, half);
        resizeRelocate(at.getX() - half, at.getY() - half, size, size);
        setVisible(true);
    }

    /** Takes the glass away. */
    public void hide() {
        setVisible(false);
        glass.setImage(null);
    }

    private static void round(Circle circle, double half) {
        circle.setCenterX(half);
        circle.setCenterY(half);
        circle.setRadius(half);
    }
}
