package nl.vierogen.settings.screen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.vierogen.texts.Texts;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** A setting: what it is, what it does, and its possibilities. */
final class ChoiceRow<T> extends HBox {
    private final Setting<T> setting;
    private final SettingsViewModel model;
    private final Texts texts;

    ChoiceRow(Setting<T> setting, SettingsViewModel model, Texts texts) {
        this.setting = setting;
        this.model = model;
        this.texts = texts;
        Label title = new Label(setting.title(texts));
        title.getStyleClass().add("vg-strong");
        Label about = new Label(setting.about(texts));
        about.getStyleClass().add("vg-soft");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node control = setting.isShort() ? buttons() : list();
        getStyleClass().add("vg-setting");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, control);
    }

    Setting<T> setting() {
        return setting;
    }

    private SegmentedButton buttons() {
        SegmentedButton buttons = new SegmentedButton();
        ToggleGroup group = new ToggleGroup();
        for (T option : setting.options()) {
            ToggleButton button = new ToggleButton(setting.name().apply(texts, option));
            button.setId("settings-" + setting.id() + "-" + setting.options().indexOf(option));
            button.setAccessibleText(setting.title(texts) + ": " + button.getText());
            button.setAccessibleHelp(setting.about(texts));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(option);
            buttons.getButtons().add(button);
            // choosing may be refused, and then what was chosen still is
            button.setOnAction(_ -> {
                model.choose(setting, option);
                select(group, model.chosen(setting).getValue());
            });
            // the arrow keys select without pressing
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    model.choose(setting, option);
                }
            });
        }
        buttons.setToggleGroup(group);
        buttons.setMinWidth(USE_PREF_SIZE);
        model.chosen(setting).subscribe(now -> select(group, now));
        return buttons;
    }

    private void select(ToggleGroup group, T now) {
        group.getToggles().stream().filter(toggle -> now.equals(toggle.getUserData())).findFirst()
                .ifPresent(group::selectToggle);
    }

    private ComboBox<T> list() {
        ComboBox<T> list = new ComboBox<>();
        list.setId("settings-" + setting.id());
        list.getItems().setAll(setting.options());
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : setting.name().apply(texts, option);
            }

            @Override
            public @Nullable T fromString(String name) {
                return null; // nothing is typed here
            }
        });
        list.setAccessibleText(setting.title(texts));
        list.setAccessibleHelp(setting.about(texts));
        list.setMinWidth(USE_PREF_SIZE);
        model.chosen(setting).subscribe(list::setValue);
        list.valueProperty().subscribe(option -> model.choose(setting, option));
        return list;
    }
}
