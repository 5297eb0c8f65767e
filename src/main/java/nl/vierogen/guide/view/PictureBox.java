package nl.vierogen.guide.view;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A picture as wide as there is room, and never wider than it was taken. */
final class PictureBox extends Region {
    private final Image image;
    private final ImageView view;

    /** @param said what it shows, for who cannot see it */
    PictureBox(Image image, String said) {
        this.image = image;
        this.view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(said);
        getStyleClass().add("vg-guide-picture");
        getChildren().add(view);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return image.getWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shown(width < 0 ? image.getWidth() : width) * image.getHeight() / image.getWidth();
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(shown(getWidth()));
    }

    private double shown(double room) {
        return Math.min(room, image.getWidth());
    }
}
