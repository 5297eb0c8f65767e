package nl.vierogen.viewer.display;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Says that a picture is not shown as it is, and in what; gone while it is. Stands beside the picture. */
public final class DisplayBadge extends Label {
    public DisplayBadge(DisplayTools<?> tools, Texts texts) {
        setId("viewer-display-badge");
        getStyleClass().add("display-badge");
        setMinWidth(0);
        Icon.on(this, Feather.SLIDERS);
        managedProperty().bind(visibleProperty());
        DisplayWords words = new DisplayWords(texts);
        Tooltip whole = new Tooltip();
        setTooltip(whole);
        whole.textProperty().bind(textProperty());
        Runnable say = () -> {
            Display display = tools.displayProperty().get();
            boolean all = tools.forAllProperty().get();
            setVisible(!display.isNeutral());
            setText(texts.get(all ? "viewer.display.adjusted.all" : "viewer.display.adjusted", words.of(display)));
        };
        tools.displayProperty().subscribe(_ -> say.run());
        tools.forAllProperty().subscribe(_ -> say.run());
    }
}
