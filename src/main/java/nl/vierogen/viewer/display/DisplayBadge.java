package nl.vierogen.viewer.display;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says that a picture is not shown as it is, and in what; gone while it is. Stands beside the picture. Where there is
 * little room it is a shape and a word, and the tooltip and the screen reader have the rest.
 */
public final class DisplayBadge extends Label {
    private final BooleanProperty brief = new SimpleBooleanProperty();

    public DisplayBadge(DisplayTools<?> tools, Texts texts) {
        setId("viewer-display-badge");
        getStyleClass().add("display-badge");
        setMinWidth(0);
        Icon.on(this, Feather.SLIDERS);
        managedProperty().bind(visibleProperty());
        DisplayWords words = new DisplayWords(texts);
        Hint.on(this, this::getAccessibleText);
        Runnable say = () -> {
            Display display = tools.displayProperty().get();
            boolean all = tools.forAllProperty().get();
            setVisible(!display.isNeutral());
            setAccessibleText(
                    texts.get(all ? "viewer.display.adjusted.all" : "viewer.display.adjusted", words.of(display)));
            setText(brief.get()
                    ? texts.get(all ? "viewer.display.adjusted.all.brief" : "viewer.display.adjusted.brief")
                    : getAccessibleText());
        };
        tools.displayProperty().subscribe(_ -> say.run());
        tools.forAllProperty().subscribe(_ -> say.run());
        brief.subscribe(_ -> say.run());
    }

    /** Says it in a word. */
    public void setBrief(boolean now) {
        brief.set(now);
    }
}
