package nl.vierogen.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.ViewerDefaults;

/** The places one has come along, and the screen of the last of them. On the JavaFX thread only. */
final class Walk implements Navigator {
    private static final Runnable NOTHING = () -> {
        // nothing to find before there is a list
    };

    private final MainWindowViewModel model;
    private final Consumer<Screen> shown;
    private final Deque<Place> places = new ArrayDeque<>();
    private Optional<Screen> screen = Optional.empty();
    private Runnable find = NOTHING;

    /** @param shown puts a screen that has just been built into the window */
    Walk(MainWindowViewModel model, Consumer<Screen> shown) {
        this.model = model;
        this.shown = shown;
    }

    /** The screen of the moment, empty before the first. */
    Optional<Screen> screen() {
        return screen;
    }

    /** Whether back leads anywhere. */
    boolean canGoBack() {
        return places.size() > 1;
    }

    /** Forgets every place; see {@link #leave}. */
    void clear() {
        places.clear();
        screen = Optional.empty();
        find = NOTHING;
    }

    /** Saves what the screen still has to save and then goes on; stays when that fails. */
    void leave(Runnable then) {
        screen.ifPresentOrElse(here -> here.leave().accept(then), then);
    }

    /** Builds the screen of the moment again, if there is one. */
    void build() {
        Place here = places.peek();
        if (here != null) {
            Screen next = here.build(model.textsProperty().get());
            screen = Optional.of(next);
            shown.accept(next);
        }
    }

    /** Goes to where one finds, and finds. */
    void find() {
        if (canGoBack()) {
            home();
        }
        find.run();
    }

    @Override
    public void open(Place place) {
        goOn(() -> places.push(place));
    }

    @Override
    public void replace(Place place) {
        goOn(() -> {
            places.pop();
            places.push(place);
        });
    }

    @Override
    public void home() {
        goOn(() -> {
            while (canGoBack()) {
                places.pop();
            }
        });
    }

    @Override
    public void back() {
        // asked again once what is here is saved: pressed twice meanwhile is once too often for the last place
        if (canGoBack()) {
            goOn(() -> {
                if (canGoBack()) {
                    places.pop();
                }
            });
        }
    }

    private void goOn(Runnable step) {
        leave(() -> {
            step.run();
            // another language builds it by itself
            if (!model.catchUp()) {
                build();
            }
        });
    }

    @Override
    public KeyBindings bindings() {
        return model.settings().bindings().get();
    }

    @Override
    public ViewerDefaults viewing() {
        return Viewing.atFirst(model.settings().now());
    }

    @Override
    public boolean isStill() {
        return model.settings().reducedMotion().getValue();
    }

    @Override
    public void onFind(Runnable finding) {
        find = finding;
    }
}
