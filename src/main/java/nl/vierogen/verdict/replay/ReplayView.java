package nl.vierogen.verdict.replay;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.verdict.part.Sections;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureStand;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.picture.PictureCache;
import org.kordamp.ikonli.feather.Feather;

/** The replay: the image, the sheet as it was, and a slider over all events. */
public final class ReplayView extends BorderPane {
    private static final Duration READ = Duration.seconds(1.2);

    private final ReplayViewModel model;
    private final Texts texts;
    private final PictureViewer<SlotId> picture;
    private final StackPane hidden;
    private final Slider slider = new Slider();
    private final Button play;
    private final Timeline ticker;

    /** @param stillness whether the person wants nothing to move by itself */
    public ReplayView(ReplayViewModel model, Pictures pictures, Tasks tasks, Texts texts, KeyBindings bindings,
            BooleanSupplier stillness) {
        this.model = model;
        this.texts = texts;
        setId("replay");
        getStyleClass().add("replay");
        getStylesheets().add(Objects.requireNonNull(ReplayView.class.getResource("/nl/vierogen/examples/replay.css"))
                .toExternalForm());
        picture = new PictureViewer<>(new PictureCache<>(tasks, model.slots(), pictures::jpeg), texts);
        picture.setId("replay-picture");
        hidden = new StackPane(Sections.wrapped(texts.get("replay.hidden")));
        hidden.getStyleClass().addAll("vg-picture", "replay-hidden");
        play = button("replay-play", "replay.play", Feather.PLAY, model::play);
        boolean still = stillness.getAsBoolean();
        play.setDisable(still);
        ticker = new Timeline(new KeyFrame(READ, _ -> model.tick()));
        ticker.setCycleCount(Animation.INDEFINITE);
        PictureStand stand = new PictureStand(picture, picture, List.of(), texts, bindings, slider::requestFocus);
        stand.lay(hidden);
        getStylesheets().add(PictureViewer.stylesheet());
        setCenter(stand);
        new PictureKeys(picture).workOn(this, bindings);
        setRight(new MomentView(model, texts));
        setBottom(bottom(still));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.momentProperty().subscribe(this::render);
        model.playingProperty().subscribe(this::played);
        // nothing runs on behind another screen
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticker.stop();
            }
        });
    }

    /** Shows images at first as the settings say. */
    public void begin(ViewerDefaults defaults) {
        picture.begin(defaults);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return slider;
    }

    private VBox bottom(boolean still) {
        slider.setId("replay-slider");
        slider.setMin(0);
        slider.setMax(Math.max(1, model.last()));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe(value -> model.show((int) Math.round(value.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(button("replay-first", "replay.first", Feather.SKIP_BACK, model::toFirst),
                button("replay-back", "replay.back", Feather.CHEVRON_LEFT, () -> model.step(-1)), play,
                button("replay-on", "replay.on", Feather.CHEVRON_RIGHT, () -> model.step(1)),
                button("replay-last", "replay.last", Feather.SKIP_FORWARD, model::toLast), slider);
        row.getStyleClass().add("replay-row");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(row, Sections.wrapped(texts.get(still ? "replay.keys.still" : "replay.keys")));
        bottom.getChildren().getLast().getStyleClass().add("vg-soft");
        bottom.getStyleClass().add("replay-bottom");
        return bottom;
    }

    private Button button(String id, String key, Feather shape, Runnable action) {
        Button button = new Button();
        Icon.on(button, shape);
        button.setId(id);
        button.setAccessibleText(texts.get(key));
        Hint.on(button, button::getAccessibleText);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void render(Moment moment) {
        hidden.setVisible(moment.hidden());
        picture.setVisible(!moment.hidden());
        if (!moment.hidden()) {
            picture.show(moment.slot(), moment.image());
        }
        slider.setValue(moment.at());
        slider.setAccessibleText(moment.said());
    }

    private void played(boolean now) {
        String key = now ? "replay.pause" : "replay.play";
        Icon.on(play, now ? Feather.PAUSE : Feather.PLAY);
        play.setAccessibleText(texts.get(key));
        if (now) {
            ticker.playFromStart();
        } else {
            ticker.stop();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> model.step(-1);
            case RIGHT, KP_RIGHT -> model.step(1);
            case HOME -> model.toFirst();
            case END -> model.toLast();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
