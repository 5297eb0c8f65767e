package nl.vierogen.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.window.Cover;
import nl.vierogen.shell.window.Family;
import nl.vierogen.shell.window.KindDrop;
import nl.vierogen.shell.window.Touches;
import nl.vierogen.ui.EyesIcon;
import nl.vierogen.ui.dialog.FileKind;
import nl.vierogen.ui.dialog.FxDialogs;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.dialog.Overlay;
import nl.vierogen.ui.dialog.Choosers;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.ViewerDefaults;

/** The one window: a slim header, and under it the screen of the moment. */
public final class MainWindow implements Navigator {
    /** Class of the root in the style sheets while nothing may move by itself. */
    private static final String STILL = "vg-still";
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final MainWindowViewModel model;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Cover cover = new Cover(overlay);
    private final Scene scene = new Scene(cover, WIDTH, HEIGHT);
    private final Dialogs dialogs;
    private final Walk walk;
    private final SettingsPlace settingsPlace;
    private final HelpPlace helpPlace;
    private boolean rebuiltBehind;
    private boolean following;
    private Runnable returned = () -> {
        // nobody wants to know
    };

    /** @param closed called when the window closes and everything is saved */
    public MainWindow(Stage stage, MainWindowViewModel model, Runnable closed) {
        this(stage, model, Choosers.OF_SYSTEM, closed);
    }

    /** The same with other choosers of files. */
    public MainWindow(Stage stage, MainWindowViewModel model, Choosers choosers, Runnable closed) {
        this.stage = stage;
        this.model = model;
        this.dialogs = new FxDialogs(overlay, model.textsProperty()::get, choosers);
        this.walk = new Walk(model, this::show);
        this.settingsPlace = new SettingsPlace(overlay, model, this::speak);
        this.helpPlace = new HelpPlace(overlay, model.textsProperty()::get, walk);
        overlay.onClosed(this::closed);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(model.titleProperty());
        overlay.addEventHandler(KeyEvent.KEY_PRESSED,
                new WindowActions(stage, model, walk, overlay, helpPlace, settingsPlace));
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave(stage::close);
        });
        stage.setOnHidden(_ -> closed.run());
        model.lookProperty().subscribe(look -> look.theme().apply(scene, look.textSize()));
        model.settings().reducedMotion().subscribe(this::still);
        model.settings().choicesProperty().subscribe((_, _) -> Hint.hide());
        model.textsProperty().subscribe(walk::build);
        model.settings().bindings().subscribe((_, _) -> {
            if (!following) {
                walk.leave(walk::build);
            }
        });
    }

    private void still(boolean now) {
        cover.getStyleClass().remove(STILL);
        if (now) {
            cover.getStyleClass().add(STILL);
        }
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    /** What the person has chosen. */
    public Settings settings() {
        return model.settings();
    }

    /**
     * Takes over what was chosen in another program: how it looks at once, language and keys with the next screen, for
     * nobody may be disturbed in what she types here.
     */
    public void follow(Change elsewhere) {
        following = true;
        settings().follow(elsewhere);
        following = false;
    }

    /** Questions inside this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Saves what the screen still has to save and then goes on; stays when that fails. Cards in front are closed. */
    public void leave(Runnable then) {
        closeCards();
        walk.leave(then);
    }

    /** Begins anew at a place; see {@link #clear}. */
    public void start(Place place) {
        clear();
        open(place);
    }

    /** Nothing is left of any screen. {@link #leave} first: what is not saved yet is lost. */
    public void clear() {
        closeCards();
        walk.clear();
        frame.setTop(null);
        frame.setCenter(null);
        cover.lift();
    }

    /** Nothing in the window can be read or reached any more but this; what is under way goes on. */
    public void cover(Place place) {
        Screen front = place.build(model.textsProperty().get());
        cover.show(front.content(), front.focus());
        model.screen(front.title());
    }

    /** Whether something lies over everything. */
    public boolean isCovered() {
        return cover.isShowing();
    }

    /** The screen comes back as it was, without the cards in front of it. */
    public void uncover() {
        closeCards();
        cover.lift();
        walk.screen().ifPresent(here -> {
            model.screen(here.title());
            here.focus().requestFocus();
        });
        returned.run();
    }

    private void closeCards() {
        while (overlay.isShowing()) {
            overlay.close();
        }
    }

    /**
     * Told each time someone comes to the window or to one that belongs to it, or back from a card to the screen: never
     * while anything lies over that.
     */
    public void onReturn(Runnable told) {
        Family windows = new Family(stage);
        returned = () -> {
            if (windows.isFocused() && !overlay.isShowing() && !isCovered()) {
                told.run();
            }
        };
        windows.each(one -> one.focusedProperty().subscribe((_, here) -> {
            if (here) {
                returned.run();
            }
        }));
        overlay.onClosed(() -> {
            closed();
            returned.run();
        });
    }

    /** Hears of every key and movement in the window. */
    public void watch(Runnable touched) {
        new Touches(touched, this::isCovered).in(stage);
    }

    /** Files of a kind are dropped anywhere in the window. */
    public void takeDropped(FileKind kind, Consumer<Path> taken) {
        scene.addEventFilter(DragEvent.ANY, new KindDrop(kind, taken, this::isCovered));
    }

    @Override
    public void open(Place place) {
        walk.open(place);
    }

    @Override
    public void replace(Place place) {
        walk.replace(place);
    }

    @Override
    public void home() {
        walk.home();
    }

    @Override
    public void back() {
        walk.back();
    }

    @Override
    public KeyBindings bindings() {
        return walk.bindings();
    }

    @Override
    public ViewerDefaults viewing() {
        return walk.viewing();
    }

    @Override
    public boolean isStill() {
        return walk.isStill();
    }

    @Override
    public void onFind(Runnable finding) {
        walk.onFind(finding);
    }

    // the language changes only once the screen in the old one can be left
    private void speak(Locale language) {
        walk.leave(() -> model.speak(language));
    }

    private void show(Screen next) {
        model.screen(next.title());
        String heading = next.heading();
        boolean canGoBack = walk.canGoBack();
        frame.setTop(new HeaderPlace(next.whole(), () -> header(heading, canGoBack)));
        frame.setCenter(next.content());
        // what lies in a scroll pane is in the window only once that has its skin
        next.content().applyCss();
        next.focus().requestFocus();
        rebuiltBehind = overlay.isShowing();
    }

    private Header header(String heading, boolean canGoBack) {
        // the window's own sign can wait until there is something to see
        Platform.runLater(() -> {
            if (stage.getIcons().isEmpty()) {
                stage.getIcons().setAll(EyesIcon.images());
            }
        });
        return new Header(model, heading, canGoBack,
                new Header.Ways(this::back, helpPlace, this::speak, settingsPlace::show));
    }

    // what had the focus before the card came may be of a screen that is gone
    private void closed() {
        if (rebuiltBehind) {
            walk.screen().ifPresent(here -> here.focus().requestFocus());
        }
        rebuiltBehind = false;
    }
}
