package nl.vierogen.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nl.vierogen.settings.Settings;
import javafx.stage.Window;
import nl.vierogen.ui.Choosers;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.EyesIcon;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.FxDialogs;
import nl.vierogen.ui.Overlay;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import org.jspecify.annotations.Nullable;

/** The one window: a slim header, and under it the screen of the moment. */
public final class MainWindow implements Navigator {
    /** Class of the root in the style sheets while nothing may move by itself. */
    private static final String STILL = "vg-still";
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    // not what JavaFX tells by itself when something moves under a pointer that lies still
    private static final List<EventType<? extends InputEvent>> TOUCHES = List.of(KeyEvent.KEY_PRESSED,
            MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL,
            TouchEvent.TOUCH_PRESSED);

    private static final Runnable NOTHING = () -> {
        // nothing to find before there is a list
    };

    private final Stage stage;
    private final MainWindowViewModel model;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Cover cover = new Cover(overlay);
    private final Scene scene = new Scene(cover, WIDTH, HEIGHT);
    private final Dialogs dialogs;
    private final Deque<Place> places = new ArrayDeque<>();
    private final SettingsPlace settingsPlace;
    private final HelpPlace helpPlace;
    private @Nullable Screen screen;
    private Runnable find = NOTHING;
    private boolean rebuiltBehind;

    /** @param closed called when the window closes and everything is saved */
    public MainWindow(Stage stage, MainWindowViewModel model, Runnable closed) {
        this(stage, model, Choosers.OF_SYSTEM, closed);
    }

    /** The same with other choosers of files. */
    public MainWindow(Stage stage, MainWindowViewModel model, Choosers choosers, Runnable closed) {
        this.stage = stage;
        this.model = model;
        this.dialogs = new FxDialogs(overlay, model.textsProperty()::get, choosers);
        this.settingsPlace = new SettingsPlace(overlay, model, this::speak);
        this.helpPlace = new HelpPlace(overlay, frame, model.textsProperty()::get, this::help);
        overlay.onClosed(this::closed);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(model.titleProperty());
        stage.getIcons().setAll(EyesIcon.images());
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave(stage::close);
        });
        stage.setOnHidden(_ -> closed.run());
        model.lookProperty().subscribe(look -> look.theme().apply(scene, look.textSize()));
        model.settings().reducedMotion().subscribe(this::still);
        model.textsProperty().subscribe(this::rebuild);
        model.settings().bindings().subscribe((_, _) -> leaveAnd(this::rebuild));
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

    /** Questions inside this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Saves what the screen still has to save and then goes on; stays when that fails. Cards in front are closed. */
    public void leave(Runnable then) {
        closeCards();
        leaveAnd(then);
    }

    /** Begins anew at a place; see {@link #clear}. */
    public void start(Place place) {
        clear();
        open(place);
    }

    /** Nothing is left of any screen. {@link #leave} first: what is not saved yet is lost. */
    public void clear() {
        closeCards();
        places.clear();
        screen = null;
        find = NOTHING;
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
        if (screen != null) {
            model.screen(screen.title());
            screen.focus().requestFocus();
        }
    }

    private void closeCards() {
        while (overlay.isShowing()) {
            overlay.close();
        }
    }

    /** Hears of every key and movement in the window. */
    public void watch(Runnable touched) {
        watch(scene, touched);
        // the image may stand in a window of its own
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                        .filter(other -> other.getOwner() == stage)
                        .forEach(other -> watch(other.getScene(), touched));
            }
        });
    }

    private void watch(Scene scene, Runnable touched) {
        for (EventType<? extends InputEvent> type : TOUCHES) {
            scene.addEventFilter(type, event -> {
                boolean before = isCovered();
                touched.run();
                if (isCovered() && !before) {
                    event.consume(); // meant for what was there
                }
            });
        }
    }

    /** Files of a kind are dropped anywhere in the window. */
    public void takeDropped(FileKind kind, Consumer<Path> taken) {
        KindDrop drop = new KindDrop(kind, taken);
        scene.addEventFilter(DragEvent.ANY, event -> {
            if (!isCovered()) {
                drop.handle(event);
            }
        });
    }

    @Override
    public void open(Place place) {
        leaveAnd(() -> {
            places.push(place);
            rebuild();
        });
    }

    @Override
    public void replace(Place place) {
        leaveAnd(() -> {
            places.pop();
            places.push(place);
            rebuild();
        });
    }

    @Override
    public void home() {
        leaveAnd(() -> {
            while (places.size() > 1) {
                places.pop();
            }
            rebuild();
        });
    }

    @Override
    public void back() {
        if (places.size() > 1) {
            leaveAnd(() -> {
                places.pop();
                rebuild();
            });
        }
    }

    @Override
    public KeyBindings bindings() {
        return model.settings().bindings().get();
    }

    @Override
    public boolean isStill() {
        return model.settings().reducedMotion().getValue();
    }

    @Override
    public void onFind(Runnable finding) {
        find = finding;
    }

    private void find() {
        if (places.size() > 1) {
            home();
        }
        find.run();
    }

    private void leaveAnd(Runnable then) {
        if (screen == null) {
            then.run();
        } else {
            screen.leave().accept(then);
        }
    }

    // the language changes only once the screen in the old one can be left
    private void speak(Locale language) {
        leaveAnd(() -> model.speak(language));
    }

    private void rebuild() {
        Place here = places.peek();
        if (here == null) {
            return;
        }
        Screen next = here.build(model.textsProperty().get());
        screen = next;
        model.screen(next.title());
        Header header = new Header(model, next.heading(), places.size() > 1,
                new Header.Ways(this::back, helpPlace, this::speak, settingsPlace::show));
        header.managedProperty().bind(header.visibleProperty());
        header.visibleProperty().bind(Bindings.not(next.whole()));
        frame.setTop(header);
        frame.setCenter(next.content());
        // what lies in a scroll pane is in the window only once that has its skin
        next.content().applyCss();
        next.focus().requestFocus();
        rebuiltBehind = overlay.isShowing();
    }

    // what had the focus before the card came may be of a screen that is gone
    private void closed() {
        if (rebuiltBehind && screen != null) {
            screen.focus().requestFocus();
        }
        rebuiltBehind = false;
    }

    private void help() {
        if (screen != null && screen.help().isPresent()) {
            screen.help().get().run();
        } else {
            KeysCard card = new KeysCard(model.textsProperty().get(), bindings(), overlay::close);
            overlay.show(card, card.focus());
        }
    }

    private void key(KeyEvent event) {
        Optional<Shortcut> shortcut = WindowKeys.of(event, bindings());
        if (shortcut.filter(Shortcut.LOCK::equals).isPresent() && !event.isConsumed()) {
            event.consume();
            model.lock();
        }
        if (event.isConsumed() || overlay.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && places.size() > 1) { // on the first the screen may have a button for it
            back();
            event.consume();
        } else if (shortcut.map(this::perform).orElse(false)) {
            event.consume();
        }
    }

    private boolean perform(Shortcut shortcut) {
        switch (shortcut) {
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case KEY_SHEET, HELP -> help();
            case SETTINGS -> settingsPlace.show();
            case FIND -> find();
            case GUIDE -> helpPlace.guide();
            default -> {
                return false;
            }
        }
        return true;
    }
}
