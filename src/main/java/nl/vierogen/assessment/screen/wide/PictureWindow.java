package nl.vierogen.assessment.screen.wide;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;

/**
 * A window of its own for the image. It belongs to the main window: it looks the same, goes when that goes, and is
 * gone as soon as its monitor is.
 */
final class PictureWindow {
    private static final double PART = 0.8;

    private final Stage stage = new Stage();
    private final Stage owner;
    private final TypedOver typedOver;
    private final Subscription watching;

    /**
     * @param main the screen that the image belongs to, in its window
     * @param content the image with what belongs to it
     * @param title what the window shows: on a screen with other windows it is told from those by that
     * @param keys the keys of the screen
     * @param gone called when the window is no longer shown
     */
    PictureWindow(Parent main, BorderPane content, ObservableValue<String> title, Monitors monitors,
            ShortcutFilter keys,
            KeyBindings bindings, Runnable gone) {
        Scene over = main.getScene();
        owner = (Stage) over.getWindow();
        stage.initOwner(owner);
        stage.titleProperty().bind(title);
        content.getStyleClass().addAll("assessment", "picture-window");
        content.getStylesheets().setAll(main.getStylesheets());
        Scene scene = new Scene(content);
        Bindings.bindContent(scene.getStylesheets(), over.getStylesheets());
        stage.setScene(scene);
        typedOver = new TypedOver(stage, over);
        Subscription filtering = typedOver.install().and(keys.install(scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> lock(event, main, bindings));
        Rectangle2D window = new Rectangle2D(over.getWindow().getX(), over.getWindow().getY(),
                over.getWindow().getWidth(), over.getWindow().getHeight());
        Optional<Rectangle2D> monitor = monitors.beside(window);
        place(monitor, window);
        watching = filtering.and(monitors.onChange(
                () -> monitor.filter(room -> !monitors.all().contains(room)).ifPresent(_ -> close())));
        stage.setOnHidden(_ -> {
            watching.unsubscribe();
            Bindings.unbindContent(scene.getStylesheets(), over.getStylesheets());
            gone.run();
        });
        stage.show();
    }

    void close() {
        stage.hide();
    }

    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void toFront() {
        stage.requestFocus();
    }

    /** The text field that is about to have the focus in the main window gets what is typed. */
    void write() {
        if (stage.isFocused()) {
            typedOver.begin();
            owner.requestFocus();
        }
    }

    private void place(Optional<Rectangle2D> monitor, Rectangle2D window) {
        Rectangle2D room = monitor.orElseGet(() -> new Rectangle2D(window.getMinX(), window.getMinY(),
                window.getWidth() * PART, window.getHeight() * PART));
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
    }

    // the main window locks; no other key that this screen does not know goes there, for it may be text
    private static void lock(KeyEvent event, Node main, KeyBindings bindings) {
        KeyChord chord = new KeyChord(event.getCode(), event.isShortcutDown(), event.isShiftDown());
        if (!event.isConsumed() && bindings.chords().get(Shortcut.LOCK).contains(chord)) {
            event.consume();
            Event.fireEvent(main, event.copyFor(main, main));
        }
    }
}
