package nl.vierogen.assessment.screen.wide;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;
import org.kordamp.ikonli.feather.Feather;

/** The image over the whole screen with a strip of points, or in a window of its own; and back again. */
public final class WideView {
    // what needs the form brings the form back
    private static final Set<Shortcut> OF_THE_FORM = EnumSet.of(Shortcut.COMMENT, Shortcut.SNIPPETS,
            Shortcut.RETAKE_MARK, Shortcut.CRITERIA, Shortcut.CONDITIONS, Shortcut.NEXT_PANE, Shortcut.PREVIOUS_PANE);

    // what asks for a text field of the main window
    private static final Set<Shortcut> WRITING = EnumSet.of(Shortcut.COMMENT, Shortcut.CONDITION_NOTE);

    private final Parent screen;
    private final BorderPane frame;
    private final Node picture;
    private final StripViewModel strip;
    private final ObservableValue<String> title;
    private final Monitors monitors;
    private final Supplier<ShortcutFilter> keys;
    private final Texts texts;
    private final KeyBindings bindings;
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final List<Node> beside;
    private final Node below;
    private Optional<PictureWindow> window = Optional.empty();
    private Optional<Stage> filled = Optional.empty();
    private Subscription leaving = Subscription.EMPTY;

    /**
     * @param screen the assessing screen
     * @param frame what it shows: the image in the middle, and around it the rest
     * @param keys a filter with the keys of the screen, for another window
     */
    public WideView(Parent screen, BorderPane frame, Desk desk, Monitors monitors, Supplier<ShortcutFilter> keys,
            KeyBindings bindings) {
        this.texts = desk.wording().texts();
        this.screen = screen;
        this.frame = frame;
        this.picture = frame.getCenter();
        this.strip = new StripViewModel(desk);
        this.title = desk.caret().positionProperty().map(position -> texts.get("wide.window",
                desk.open().logbook().number(), desk.wording().slot(position.slot())));
        this.monitors = monitors;
        this.keys = keys;
        this.bindings = bindings;
        this.beside = List.of(frame.getTop(), frame.getLeft(), frame.getRight());
        this.below = frame.getBottom();
        screen.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                window.ifPresent(PictureWindow::close);
                leaving.unsubscribe();
                giveBack();
            }
        });
    }

    /** Whether the image has the whole screen. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** The image gets the whole screen, or what is around it comes back. */
    public void toggleWhole() {
        if (window.isPresent()) {
            window.get().fullScreen();
        } else if (!end()) {
            stage().ifPresent(this::begin);
        }
    }

    /** Ends the whole screen; whether it was. */
    public boolean end() {
        Optional<Stage> full = stage().filter(Stage::isFullScreen);
        boolean was = whole.get();
        leaving.unsubscribe();
        if (was) {
            show(false);
        }
        full.ifPresent(stage -> stage.setFullScreen(false));
        giveBack();
        return was || full.isPresent();
    }

    /** The image gets a window of its own, or comes back from there. */
    public void toggleWindow() {
        if (window.isPresent()) {
            window.get().close();
        } else if (stage().isPresent()) {
            end();
            frame.setCenter(away());
            BorderPane content = new BorderPane(picture);
            content.setBottom(new StripView(strip, way(Shortcut.PICTURE_WINDOW)));
            window = Optional.of(new PictureWindow(screen, content, title, monitors, keys.get(),
                    bindings, this::home));
        }
    }

    /** The window of the image takes the keys, when there is one; or the main window does again. */
    public void focusWindow(boolean picturesOwn) {
        if (picturesOwn) {
            window.ifPresent(PictureWindow::toFront);
        } else if (window.isPresent()) {
            stage().ifPresent(Stage::requestFocus);
        }
    }

    /** Makes room for what a key needs; always true. */
    public boolean readyFor(Shortcut shortcut) {
        if (whole.get() && OF_THE_FORM.contains(shortcut)) {
            end();
        }
        if (WRITING.contains(shortcut)) {
            window.ifPresent(PictureWindow::write);
        }
        return true;
    }

    /** A button for who has no keys; stands beside the picture, never over it. */
    public Button button() {
        Button button = new Button();
        Icon.on(button, Feather.EXTERNAL_LINK);
        button.setId("assessment-window");
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(bindings.tooltip(Shortcut.PICTURE_WINDOW, texts));
        Hint.on(button, bindings.tooltip(Shortcut.PICTURE_WINDOW, texts));
        button.setOnAction(_ -> toggleWindow());
        return button;
    }

    private void begin(Stage stage) {
        // Esc is ours: it may first leave an aid or a pin
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        filled = Optional.of(stage);
        stage.setFullScreen(true);
        show(true);
        leaving = stage.fullScreenProperty().subscribe((_, full) -> {
            if (!full) {
                end();
            }
        });
    }

    private void show(boolean now) {
        whole.set(now);
        for (Node node : beside) {
            node.setVisible(!now);
            node.setManaged(!now);
        }
        frame.setBottom(now ? new StripView(strip, way(Shortcut.FULL_SCREEN)) : below);
    }

    // on other screens Esc leaves the full screen as it does everywhere
    private void giveBack() {
        filled.ifPresent(stage -> {
            stage.setFullScreenExitKeyCombination(null);
            stage.setFullScreenExitHint(null);
        });
        filled = Optional.empty();
    }

    private void home() {
        window = Optional.empty();
        frame.setCenter(picture);
        screen.requestFocus();
    }

    private VBox away() {
        Label said = new Label(texts.get("wide.away"));
        said.setId("assessment-away");
        said.setWrapText(true);
        Button back = new Button(texts.get("wide.back", bindings.label(Shortcut.PICTURE_WINDOW, texts).orElse("")));
        back.setId("assessment-window-back");
        back.setOnAction(_ -> toggleWindow());
        VBox away = new VBox(said, back);
        away.getStyleClass().addAll("vg-picture", "picture-away");
        return away;
    }

    private String way(Shortcut shortcut) {
        return texts.get("wide.way", bindings.label(shortcut, texts).orElse(""));
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(screen.getScene()).map(Scene::getWindow).filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }
}
