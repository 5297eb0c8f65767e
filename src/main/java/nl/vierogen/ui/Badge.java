package nl.vierogen.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A word with a shape before it. */
public final class Badge extends Label {
    private final FontIcon icon;
    private Tone tone;

    /** With the shape of its tone. */
    public Badge(Tone tone, String word) {
        this(tone, tone.shape(), word);
    }

    /** With a shape of its own. */
    public Badge(Tone tone, Ikon shape, String word) {
        super(word);
        this.tone = tone;
        this.icon = new FontIcon(shape);
        setGraphic(icon);
        getStyleClass().addAll("vg-badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(word);
    }

    /** From now on says something else, with the shape of its tone. */
    public void say(Tone now, String word) {
        say(now, now.shape(), word);
    }

    /** From now on says something else, with a shape of its own. */
    public void say(Tone now, Ikon shape, String word) {
        if (now != tone) {
            getStyleClass().set(getStyleClass().indexOf(tone.styleClass()), now.styleClass());
            tone = now;
        }
        icon.setIconCode(shape);
        setText(word);
        setAccessibleText(word);
    }
}
