package nl.vierogen.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A word with a shape before it. */
public final class Badge extends Label {
    /** With the shape of its tone. */
    public Badge(Tone tone, String word) {
        this(tone, tone.shape(), word);
    }

    /** With a shape of its own. */
    public Badge(Tone tone, Ikon shape, String word) {
        super(word, new FontIcon(shape));
        getStyleClass().addAll("vg-badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(word);
    }
}
