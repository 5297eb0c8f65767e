package nl.vierogen.assessment.screen;

import javafx.scene.control.Label;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Says all the time that one looks along, and what one may know. */
final class AlongView extends Label {
    AlongView(Offer.Along along, Texts texts) {
        setId("assessment-along");
        getStyleClass().add("along");
        setText(texts.get(switch (along) {
            case TOLD -> "assessment.along.told";
            case BLIND -> "assessment.along.blind";
        }));
        setAccessibleText(getText());
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        Icon.on(this, Feather.USERS);
    }
}
