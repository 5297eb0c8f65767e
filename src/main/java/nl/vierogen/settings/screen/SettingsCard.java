package nl.vierogen.settings.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.keys.Topic;
import org.controlsfx.control.SegmentedButton;

/** All settings on one card: searched by typing, worked by keys, in force at once. */
public final class SettingsCard extends VBox {
    private final SettingsViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final SettingLines lines = new SettingLines();
    private final Label nothing = new Label();

    /** @param closing what the button at the end does */
    public SettingsCard(SettingsViewModel model, Texts texts, Runnable closing) {
        this.model = model;
        this.texts = texts;
        setId("settings");
        setAccessibleText(texts.get("setting.title"));
        nothing.setId("settings-nothing");
        nothing.setText(texts.get("setting.nothing"));
        nothing.getStyleClass().add("vg-soft");
        addSettings();
        addKeys();
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setId("settings-lines");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("vg-page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), new NoticeLine("settings-notice", model.noticeProperty()), scroll,
                bottom(closing));
        model.searchProperty().subscribe(_ -> filter(scroll));
        model.keysPageProperty().subscribe(_ -> filter(scroll));
    }

    /** Where the focus goes first. */
    public Node focus() {
        return search;
    }

    private HBox head() {
        Label title = new Label(texts.get("setting.title"));
        title.getStyleClass().add("vg-title");
        title.setMinWidth(USE_PREF_SIZE);
        search.setId("settings-search");
        search.setPromptText(texts.get("setting.search"));
        search.setAccessibleText(texts.get("setting.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(title, search, pages());
        head.getStyleClass().add("vg-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            lines.first().ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private SegmentedButton pages() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton first = page("settings-page-settings", "setting.page.settings", false, group);
        ToggleButton second = page("settings-page-keys", "setting.page.keys", true, group);
        SegmentedButton pages = new SegmentedButton(first, second);
        pages.setToggleGroup(group);
        pages.setMinWidth(USE_PREF_SIZE);
        return pages;
    }

    private ToggleButton page(String id, String key, boolean keysPage, ToggleGroup group) {
        ToggleButton button = new ToggleButton(texts.get(key));
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        model.keysPageProperty().subscribe(now -> button.setSelected(now == keysPage));
        button.setOnAction(_ -> {
            button.setSelected(true);
            search.clear();
        });
        // the arrow keys select without pressing
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.keysPageProperty().set(keysPage);
            }
        });
        return button;
    }

    private void addSettings() {
        List<Setting<?>> settings = AllSettings.list();
        for (Section section : Section.values()) {
            List<SettingLines.Row> rows = new ArrayList<>();
            settings.stream().filter(setting -> setting.section() == section)
                    .forEach(setting -> rows.add(new SettingLines.Row(() -> model.shows(setting),
                            () -> new ChoiceRow<>(setting, model, texts))));
            lines.add(texts.get(section.textKey()), rows);
        }
    }

    private void addKeys() {
        Map<Topic, List<SettingLines.Row>> topics = new EnumMap<>(Topic.class);
        for (KeyLine line : model.keys().lines()) {
            topics.computeIfAbsent(line.shortcut().topic(), _ -> new ArrayList<>()).add(new SettingLines.Row(
                    () -> model.shows(line), () -> new KeyRow(line, model.keys(), texts)));
        }
        topics.forEach((topic, rows) -> lines.add(texts.get("setting.keys.topic", texts.get(topic.textKey())), rows));
    }

    private void filter(ScrollPane scroll) {
        lines.show(nothing);
        scroll.setVvalue(0);
    }

    private HBox bottom(Runnable closing) {
        Button all = button("settings-reset", "setting.reset");
        all.setOnAction(_ -> model.reset());
        Button back = button("settings-unreset", "setting.unreset");
        back.setOnAction(_ -> {
            model.unreset();
            search.requestFocus();
        });
        model.beforeProperty().subscribe(before -> {
            back.setVisible(before.isPresent());
            back.setManaged(before.isPresent());
        });
        Button keysBack = button("settings-keys-reset", "setting.keys.reset-all");
        keysBack.setOnAction(_ -> model.resetKeys());
        keysBack.visibleProperty().bind(model.keysPageProperty());
        keysBack.managedProperty().bind(keysBack.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = button("settings-close", "ui.close");
        close.getStyleClass().add("accent");
        close.setOnAction(_ -> closing.run());
        HBox row = new HBox(all, keysBack, back, gap, close);
        row.getStyleClass().add("vg-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
