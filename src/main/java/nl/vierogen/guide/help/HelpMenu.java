package nl.vierogen.guide.help;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ways to help: the guide, the keys, and what this program is. */
public final class HelpMenu extends MenuButton {
    /** What each line does. */
    public interface Ways {
        void guide();

        void keys();

        void about();
    }

    /** @param bindings the keys as the person has them */
    public HelpMenu(Texts texts, KeyBindings bindings, Ways ways) {
        super(texts.get("shell.help.word"), new FontIcon(Feather.HELP_CIRCLE));
        setId("shell-help");
        getStyleClass().addAll("flat", "vg-help");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, texts.get("shell.help"));
        setAccessibleText(texts.get("shell.help"));
        getItems().addAll(item("help-guide", bindings.tooltip(Shortcut.GUIDE, texts), Feather.BOOK_OPEN, ways::guide),
                item("help-keys", bindings.tooltip(Shortcut.KEY_SHEET, texts), Feather.COMMAND, ways::keys),
                item("help-about", texts.get("guide.menu.about"), Feather.INFO, ways::about));
    }

    private static MenuItem item(String id, String words, Feather shape, Runnable action) {
        MenuItem item = new MenuItem(words, new FontIcon(shape));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
