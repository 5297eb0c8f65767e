package nl.vierogen.shell.window;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window and those that belong to it: the image may stand in a window of its own. */
public record Family(Stage main) {
    /** Does something with each: now with the window itself, and with every other as soon as it shows. */
    public void each(Consumer<Stage> task) {
        task.accept(main);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(this::isOther).map(Stage.class::cast).forEach(task);
            }
        });
    }

    /** Whether someone is in one of them. */
    public boolean isFocused() {
        return main.isFocused() || Window.getWindows().stream().anyMatch(one -> isOther(one) && one.isFocused());
    }

    private boolean isOther(Window window) {
        return window instanceof Stage stage && stage.getOwner() == main;
    }
}
