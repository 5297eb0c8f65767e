package nl.vierogen.ui.icon;

import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * A shape beside a text, as large as the text. Ikonli's own node has its size set in pixels, or in em of itself, so
 * that it grows with every pass of the style sheets.
 */
public final class Icon extends Text {
    private static final String FAMILY = Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), 0)
            .getFamily();

    public Icon(Feather shape) {
        getStyleClass().add("vg-icon");
        setStyle("-fx-font-family: '" + FAMILY + "'; -fx-font-size: 1.1em; -fx-font-weight: normal;");
        setShape(shape);
    }

    /** An icon as the graphic of a label. */
    public static Icon on(Labeled label, Feather shape) {
        Icon icon = new Icon(shape);
        label.setGraphic(icon);
        return icon;
    }

    /** Becomes another shape. */
    public void setShape(Feather shape) {
        setText(Character.toString(shape.getCode()));
    }
}
