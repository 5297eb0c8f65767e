package nl.vierogen.viewer;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.display.DisplayBadge;
import nl.vierogen.viewer.display.DisplayButton;
import nl.vierogen.viewer.display.DisplayPanel;
import nl.vierogen.viewer.loupe.LoupeWords;

/**
 * A picture with the line of its tools under it, the same on every screen. What adjusts the display lies over the foot of
 * the picture while it is open, so that the picture does not move under the eyes of whoever adjusts it. Where the picture has little room all of this is smaller.
 */
public final class PictureStand extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    // room for two sliders and two buttons in a row, in heights of the letters of the scale
    private static final double ROOM = 50;

    private final Region shown;
    private final StackPane front;
    private final PictureBar under;

    /**
     * @param shown the picture, with what stands beside it and lies over it
     * @param before tools that stand before the one for the display
     * @param rested runs when the mouse has done something: the focus belongs to the keys again
     */
    public PictureStand(PictureViewer<?> picture, Region shown, List<? extends ButtonBase> before, Texts texts,
            KeyBindings bindings, Runnable rested) {
        this.shown = shown;
        DisplayPanel panel = new DisplayPanel(picture.display(), texts, bindings, rested);
        panel.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(panel, Pos.BOTTOM_CENTER);
        picture.loupe().say(new LoupeWords(texts, bindings));
        front = new StackPane(shown, panel);
        front.setMinSize(0, 0);
        setMinSize(0, 0);
        setVgrow(front, Priority.ALWAYS);
        under = new PictureBar(picture, new DisplayBadge(picture.display(), texts), before);
        add(new DisplayButton(picture.display(), texts, bindings, rested));
        getChildren().addAll(front, under);
        getStyleClass().add("picture-stand");
        widthProperty().subscribe(_ -> fit());
        under.lettersProperty().subscribe(_ -> fit());
    }

    private void fit() {
        pseudoClassStateChanged(NARROW, getWidth() < ROOM * under.lettersProperty().get().getSize());
    }

    /** Adds a tool after the others. */
    public void add(ButtonBase tool) {
        under.add(tool);
    }

    /** The picture, with what stands beside it and lies over it. */
    public Region shown() {
        return shown;
    }

    /** Lays something over all of it. */
    public void lay(Node over) {
        front.getChildren().add(over);
    }
}
