package nl.vierogen.viewer.display;

import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/** A name, a slider and the value in figures. Moved with the mouse; the keys do the same without it. */
final class DisplaySlider extends HBox {
    /**
     * One of the three values of a display.
     *
     * @param textKey what it is called; its nodes are named after it
     * @param least the smallest value
     * @param most the largest
     * @param track where they stand
     * @param read takes it from a display
     * @param write a display with another value
     * @param words writes it in figures
     */
    record Value(String textKey, int least, int most, Track track, ToIntFunction<Display> read,
            BiFunction<Display, Integer, Display> write, IntFunction<String> words) {
    }

    /** @param rested runs when the mouse lets go: the focus belongs to the keys again */
    DisplaySlider(DisplayTools<?> tools, Value value, String name, Runnable rested) {
        getStyleClass().add("display-slider");
        Label title = new Label(name);
        title.getStyleClass().add("display-name");
        title.setMinWidth(USE_PREF_SIZE);
        String id = value.textKey().replace('.', '-');
        Label figures = new Label();
        figures.setId(id + "-value");
        figures.getStyleClass().add("display-value");
        figures.setMinWidth(USE_PREF_SIZE);
        Track track = value.track();
        Slider slider = new Slider(track.place(value.least()), track.place(value.most()),
                track.place(value.read().applyAsInt(Display.NEUTRAL)));
        slider.setId(id);
        slider.setFocusTraversable(false);
        slider.setAccessibleText(name);
        title.setLabelFor(slider);
        slider.setOnMouseReleased(_ -> rested.run());
        tools.displayProperty().subscribe(display -> {
            int now = value.read().applyAsInt(display);
            slider.setValue(track.place(now));
            figures.setText(value.words().apply(now));
        });
        slider.valueProperty().subscribe(moved -> {
            int wanted = track.value(moved.doubleValue());
            if (wanted != value.read().applyAsInt(tools.displayProperty().get())) {
                tools.change(now -> value.write().apply(now, wanted));
            }
        });
        getChildren().addAll(title, slider, figures);
    }
}
