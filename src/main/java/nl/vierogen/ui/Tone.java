package nl.vierogen.ui;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a message or a badge wants to say, each with a shape of its own so that colour is never needed. */
public enum Tone {
    NEUTRAL(Feather.CIRCLE), ACCENT(Feather.EDIT_2), SUCCESS(Feather.CHECK_CIRCLE), WARNING(
            Feather.ALERT_TRIANGLE), DANGER(Feather.ALERT_OCTAGON);

    private final Feather shape;

    Tone(Feather shape) {
        this.shape = shape;
    }

    public Feather shape() {
        return shape;
    }

    /** The class of the style sheets. */
    public String styleClass() {
        return "vg-" + name().toLowerCase(Locale.ROOT);
    }
}
