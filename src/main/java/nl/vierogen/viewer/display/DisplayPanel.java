package nl.vierogen.viewer.display;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/** Sliders and buttons for the display, beside the picture while it is adjusted. */
public final class DisplayPanel extends FlowPane {
    private final Texts texts;
    private final KeyBindings bindings;

    /** @param rested runs when the mouse has done something: the focus belongs to the keys again */
    public DisplayPanel(DisplayTools<?> tools, Texts texts, KeyBindings bindings, Runnable rested) {
        this.texts = texts;
        this.bindings = bindings;
        setId("viewer-display-panel");
        getStyleClass().addAll("vg-picture", "display-panel");
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("viewer.display.panel"));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(tools.adjustingProperty());
        LateChildren.fill(this, () -> fill(tools, rested));
    }

    private void fill(DisplayTools<?> tools, Runnable rested) {
        DisplayWords words = new DisplayWords(texts);
        List.of(new DisplaySlider.Value("viewer.display.brightness", -Display.MOST, Display.MOST, Track.LINEAR,
                Display::brightness,
                Display::withBrightness, words::signed),
                new DisplaySlider.Value("viewer.display.contrast", -Display.MOST, Display.MOST, Track.LINEAR,
                        Display::contrast,
                        Display::withContrast, words::signed),
                new DisplaySlider.Value("viewer.display.gamma", Display.LEAST_GAMMA, Display.MOST_GAMMA, Track.GAMMA,
                        Display::gamma,
                        Display::withGamma, words::gamma))
                .forEach(value -> getChildren()
                        .add(new DisplaySlider(tools, value, texts.get(value.textKey()), rested)));
        getChildren().addAll(
                toggle("viewer.display.invert", Shortcut.INVERT, tools.displayProperty().map(Display::inverted), () -> {
                    tools.invert();
                    rested.run();
                }),
                toggle("viewer.display.all", Shortcut.DISPLAY_FOR_ALL, tools.forAllProperty(), () -> {
                    tools.toggleForAll();
                    rested.run();
                }),
                button("viewer.display.reset", Shortcut.RESET_DISPLAY, Feather.ROTATE_CCW, () -> {
                    tools.reset();
                    rested.run();
                }), button("viewer.display.close", Shortcut.ADJUST_DISPLAY, Feather.X, () -> {
                    tools.endAdjusting();
                    rested.run();
                }));
    }

    // its state is what the tools say, not what the click made of it
    private ToggleButton toggle(String textKey, Shortcut shortcut, ObservableValue<Boolean> on, Runnable action) {
        ToggleButton toggle = new ToggleButton();
        Icon icon = Icon.on(toggle, Feather.SQUARE);
        on.subscribe(now -> {
            toggle.setSelected(now);
            icon.setShape(now ? Feather.CHECK_SQUARE : Feather.SQUARE);
        });
        toggle.setOnAction(_ -> {
            action.run();
            toggle.setSelected(on.getValue());
        });
        return dressed(toggle, textKey, shortcut);
    }

    private Button button(String textKey, Shortcut shortcut, Feather shape, Runnable action) {
        Button button = new Button();
        Icon.on(button, shape);
        button.setOnAction(_ -> action.run());
        return dressed(button, textKey, shortcut);
    }

    private <B extends ButtonBase> B dressed(B button, String textKey, Shortcut shortcut) {
        button.setId(textKey.replace('.', '-'));
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setText(texts.get(textKey, bindings.label(shortcut, texts).orElse("")));
        return button;
    }
}
