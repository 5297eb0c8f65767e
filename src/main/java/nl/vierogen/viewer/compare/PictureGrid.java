package nl.vierogen.viewer.compare;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * One picture, or several with their captions in a grid, all equally large. The first given stays in the scene whatever
 * comes and goes beside it, so that it keeps the focus.
 */
public final class PictureGrid extends Pane {
    private static final double GAP = 2;
    // of the width, for captions at the side: longer ones would leave no room for the pictures
    private static final double SIDE = 0.25;

    private final Region always;
    private List<ComparedPicture> pictures = List.of();
    private boolean turned;

    /** @param always the picture that is always there */
    public PictureGrid(Region always) {
        this.always = always;
        setMinSize(0, 0);
        getStyleClass().addAll("vg-picture", "picture-grid");
        getChildren().add(always);
    }

    /** The one picture that is always there, without a caption. */
    public void alone() {
        compare(List.of(), false);
    }

    /**
     * Shows these, row by row.
     *
     * @param shown the one that is always there among them
     * @param isTurned whether rows and columns are changed for each other
     */
    public void compare(List<ComparedPicture> shown, boolean isTurned) {
        pictures = List.copyOf(shown);
        turned = isTurned;
        getChildren().removeIf(child -> child != always);
        for (ComparedPicture one : pictures) {
            getChildren().add(one.caption());
            if (one.picture() != always) {
                getChildren().add(one.picture());
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (pictures.isEmpty()) {
            always.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        Arrangement largest = Arrangement.largest(pictures.size(), getWidth(), getHeight());
        Arrangement shape = turned ? largest.turned() : largest;
        double width = Math.floor((getWidth() - GAP * (shape.columns() - 1)) / shape.columns());
        double height = Math.floor((getHeight() - GAP * (shape.rows() - 1)) / shape.rows());
        boolean beside = shape.columns() == 1 && widest() <= SIDE * width;
        double side = beside ? Math.ceil(widest()) : 0;
        double line = beside ? 0 : Math.ceil(highest(width));
        for (int n = 0; n < pictures.size(); n++) {
            double x = n % shape.columns() * (width + GAP);
            double y = Math.floorDiv(n, shape.columns()) * (height + GAP);
            Region caption = pictures.get(n).caption();
            // an image is wider than high: one above the other there is room at the side, and none to spare above
            caption.resizeRelocate(x, y, side > 0 ? side : width, side > 0 ? caption.prefHeight(side) : line);
            pictures.get(n).picture().resizeRelocate(x + side, y + line, width - side, height - line);
        }
    }

    private double widest() {
        return pictures.stream().mapToDouble(one -> one.caption().prefWidth(-1)).max().orElse(0);
    }

    private double highest(double width) {
        return pictures.stream().mapToDouble(one -> one.caption().prefHeight(width)).max().orElse(0);
    }
}
