package nl.vierogen.shell;

import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.vierogen.guide.help.HelpMenu;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.EyesIcon;
import nl.vierogen.assessment.screen.overview.Narrow;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.keys.ArrowsMoveOn;
import nl.vierogen.ui.keys.Shortcut;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The slim bar above every screen. */
final class Header extends HBox {
    /** What the long words need beside everything else, in em. */
    private static final double ROOM = 75;

    private final MainWindowViewModel model;
    private final Texts texts;

    Header(MainWindowViewModel model, String heading, boolean canGoBack, Ways ways) {
        this.model = model;
        this.texts = model.textsProperty().get();
        Button backButton = icon("shell-back", "shell.back", Feather.ARROW_LEFT, ways.back());
        backButton.setVisible(canGoBack);
        backButton.setManaged(canGoBack);
        Label product = new Label(texts.get("shell.product"));
        product.getStyleClass().add("vg-product");
        product.setMinWidth(USE_PREF_SIZE);
        product.managedProperty().bind(product.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("vg-header");
        setAlignment(Pos.CENTER_LEFT);
        setId("shell-header");
        Label title = new Label(heading);
        title.setId("shell-heading");
        title.getStyleClass().add("vg-header-title");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(backButton, new EyesIcon(1.9), product, title, reminder(), gap, workspace(!canGoBack));
        if (model.workspace().practice()) {
            getChildren().add(practice());
        }
        if (!canGoBack) {
            model.ways().forEach(way -> getChildren().add(way(way)));
        }
        getChildren().addAll(textSize(), languages(ways.speak()), theme(), settings(ways.settings()));
        HelpMenu help = new HelpMenu(texts, model.settings().bindings().get(), ways.help());
        getChildren().add(help);
        // the shapes stay, and what a screen reader says of them
        Narrow.watch(this, title, ROOM, narrow -> {
            product.setVisible(!narrow);
            help.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        });
    }

    /**
     * Where the bar leads.
     *
     * @param back one place back
     * @param help the guide and the keys
     * @param speak to another language
     * @param settings the settings
     */
    record Ways(Runnable back, HelpMenu.Ways help, Consumer<Locale> speak, Runnable settings) {
    }

    // takes the room that is left and moves nothing else
    private Label reminder() {
        Label reminder = new Label();
        reminder.setId("shell-reminder");
        reminder.getStyleClass().add("vg-soft");
        reminder.textProperty().bind(model.reminderProperty());
        reminder.visibleProperty().bind(model.reminderProperty().isNotEmpty());
        reminder.managedProperty().bind(reminder.visibleProperty());
        return reminder;
    }

    // on any screen but the first, the room is needed for what is at hand
    private Label workspace(boolean shown) {
        Label workspace = new Label(model.workspace().name());
        workspace.setId("shell-workspace");
        workspace.getStyleClass().add("vg-soft");
        workspace.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        workspace.setVisible(shown);
        workspace.setManaged(shown);
        Hint.on(workspace, texts.get("shell.workspace", model.workspace().name()));
        return workspace;
    }

    private Badge practice() {
        Badge badge = new Badge(Tone.WARNING, Feather.FLAG, texts.get("shell.practice"));
        badge.setId("shell-practice");
        Hint.on(badge, texts.get("shell.practice.sentence"));
        badge.setAccessibleText(texts.get("shell.practice.sentence"));
        return badge;
    }

    private Button way(HeaderWay way) {
        Button button = words(way.id(), way.hasWord() ? texts.get(way.textKey()) : "", way.sentenceKey(),
                way.go());
        button.setGraphic(new FontIcon(way.shape()));
        return button;
    }

    private Node textSize() {
        Button smaller = words("shell-text-smaller", "A−", "shell.text.smaller", model::smallerText);
        Button larger = words("shell-text-larger", "A+", "shell.text.larger", model::largerText);
        HBox box = new HBox(smaller, larger);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("vg-pair");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private SegmentedButton languages(Consumer<Locale> speak) {
        SegmentedButton languages = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        for (Locale language : Texts.LANGUAGES) {
            ToggleButton button = new ToggleButton(language.getLanguage().toUpperCase(Locale.ROOT));
            button.setId("shell-language-" + language.getLanguage());
            button.setAccessibleText(language.getDisplayLanguage(language));
            Hint.on(button, language.getDisplayLanguage(language));
            button.setSelected(isSpoken(language));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(language);
            languages.getButtons().add(button);
        }
        ArrowsMoveOn.in(languages, EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN));
        // one is always selected
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof Locale language && !isSpoken(language)) {
                group.selectToggle(before); // another one shows as chosen once it is spoken
                speak.accept(language);
            }
        });
        languages.setToggleGroup(group);
        languages.setMinWidth(USE_PREF_SIZE);
        return languages;
    }

    private boolean isSpoken(Locale language) {
        return language.getLanguage().equals(texts.locale().getLanguage());
    }

    private Button theme() {
        Button button = icon("shell-theme", "shell.theme", Feather.SUN, model::switchTheme);
        // bound and not told: what outlives this bar must not hold it, nor the screen that was under it
        FontIcon shape = new FontIcon();
        shape.iconCodeProperty().bind(model.lookProperty()
                .map(look -> look.theme() == Theme.DARK ? Feather.SUN : Feather.MOON));
        button.setGraphic(shape);
        return button;
    }

    private Button settings(Runnable settings) {
        Button button = icon("shell-settings", "shell.settings", Feather.SETTINGS, settings);
        String name = model.settings().bindings().get().tooltip(Shortcut.SETTINGS, texts);
        Hint.on(button, name);
        button.setAccessibleText(name);
        return button;
    }

    private Button icon(String id, String key, Feather shape, Runnable action) {
        Button button = words(id, "", key, action);
        button.setGraphic(new FontIcon(shape));
        button.getStyleClass().add("vg-icon-button");
        return button;
    }

    private Button words(String id, String word, String key, Runnable action) {
        Button button = new Button(word);
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, texts.get(key));
        button.setAccessibleText(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
