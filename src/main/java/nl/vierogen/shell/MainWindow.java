package nl.vierogen.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.EyesIcon;
import nl.vierogen.ui.FxDialogs;
import nl.vierogen.ui.Overlay;
import org.jspecify.annotations.Nullable;

/** The one window: a slim header, and under it the screen of the moment. */
public final class MainWindow implements Navigator {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final MainWindowViewModel model;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final Scene scene = new Scene(overlay, WIDTH, HEIGHT);
    private final Dialogs dialogs;
    private final Deque<Place> places = new ArrayDeque<>();
    private @Nullable Screen screen;

    /** @param closed called when the window closes and everything is saved */
    public MainWindow(Stage stage, MainWindowViewModel model, Runnable closed) {
        this.stage = stage;
        this.model = model;
        this.dialogs = new FxDialogs(overlay, model.textsProperty()::get);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(model.titleProperty());
        stage.getIcons().setAll(EyesIcon.images());
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stage.setOnCloseRequest(request -> {
            request.consume();
            while (overlay.isShowing()) {
                overlay.close();
            }
            leaveAnd(stage::close);
        });
        stage.setOnHidden(_ -> closed.run());
        model.lookProperty().subscribe(look -> look.theme().apply(scene, look.textSize()));
        model.textsProperty().subscribe(this::rebuild);
    }

    /** Shows the window. */
    public void show() {
        stage.show();
    }

    /** Questions inside this window. */
    public Dialogs dialogs() {
        return dialogs;
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
        frame.setTop(new Header(model, next.heading(), places.size() > 1, this::back, this::help,
                this::speak));
        frame.setCenter(next.content());
        // what lies in a scroll pane is in the window only once that has its skin
        next.content().applyCss();
        next.focus().requestFocus();
    }

    private void help() {
        if (screen != null && screen.help().isPresent()) {
            screen.help().get().run();
        } else {
            KeysCard card = new KeysCard(model.textsProperty().get(), overlay::close);
            overlay.show(card, card.focus());
        }
    }

    private void key(KeyEvent event) {
        if (event.isConsumed() || overlay.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> back();
            case KeyCode.F11 -> stage.setFullScreen(!stage.isFullScreen());
            case KeyCode.F1 -> help();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
