package nl.vierogen.viewer;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import nl.vierogen.ui.Hint;
import nl.vierogen.viewer.display.DisplayBadge;

/**
 * The line under a picture, for what would cover it: tools at the left, and what is to be told at the right. Where there
 * is little room the tools are shapes without words, and what is told is brief.
 */
public final class PictureBar extends HBox {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    // room for the words of all tools and of a badge, in heights of the letters of the scale
    private static final double ROOM = 90;

    private final Region gap = new Region();
    private final DisplayBadge badge;
    private final Label scale;

    /**
     * @param picture hands over the label of its scale
     * @param badge says how the picture is shown
     */
    public PictureBar(PictureViewer<?> picture, DisplayBadge badge, List<? extends ButtonBase> tools) {
        this.badge = badge;
        scale = picture.takeScale();
        scale.setMinWidth(USE_PREF_SIZE);
        scale.managedProperty().bind(scale.visibleProperty());
        getStyleClass().addAll("vg-picture", "picture-under");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, badge, scale);
        tools.forEach(this::add);
        widthProperty().subscribe(_ -> fit());
        scale.fontProperty().subscribe(_ -> fit());
    }

    /** Adds a tool after the others. */
    public void add(ButtonBase tool) {
        tool.getStyleClass().addAll("small", "picture-tool");
        tool.setFocusTraversable(false);
        tool.setMinWidth(USE_PREF_SIZE);
        tool.managedProperty().bind(tool.visibleProperty());
        if (Hint.of(tool).isEmpty()) {
            Hint.on(tool, tool::getText);
        }
        getChildren().add(getChildren().indexOf(gap), tool);
    }

    /** The letters of the scale, which are as large whatever the room is. */
    ReadOnlyObjectProperty<Font> lettersProperty() {
        return scale.fontProperty();
    }

    private void fit() {
        pseudoClassStateChanged(TIGHT, getWidth() < ROOM * scale.getFont().getSize());
    }

    // by what stands there now, not by the width alone: comparing brings tools that come and go
    @Override
    protected void layoutChildren() {
        badge.setBrief(false);
        badge.setBrief(wanted() > getWidth());
        // that the image is adjusted weighs more than how large it is
        scale.setVisible(!badge.isVisible() || wanted() <= getWidth());
        super.layoutChildren();
    }

    // the width for all of it, the scale among it whether it is shown or not
    private double wanted() {
        return computePrefWidth(USE_COMPUTED_SIZE)
                + (scale.isManaged() ? 0 : scale.prefWidth(USE_COMPUTED_SIZE) + getSpacing());
    }
}
