package nl.vierogen.shell.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lies over everything in the window: what is behind is neither drawn nor reached by keys or mouse. */
public final class Cover extends StackPane {
    private final Node behind;
    private @Nullable Node front;

    public Cover(Node behind) {
        super(behind);
        this.behind = behind;
    }

    /** Whether it covers now. */
    public boolean isShowing() {
        return front != null;
    }

    /** Covers, or covers with something else. */
    public void show(Node now, Node focus) {
        behind.setVisible(false);
        behind.setDisable(true);
        // lists and menus are windows of their own, and the image may be in one
        List.copyOf(Window.getWindows()).stream().filter(this::isBeside).forEach(Window::hide);
        front = now;
        getChildren().setAll(behind, now);
        now.applyCss();
        focus.setFocusTraversable(true);
        focus.requestFocus();
    }

    private boolean isBeside(Window window) {
        return window instanceof PopupWindow
                || window instanceof Stage stage && getScene() != null && stage.getOwner() == getScene().getWindow();
    }

    /** What is behind comes back. */
    public void lift() {
        front = null;
        getChildren().setAll(behind);
        behind.setVisible(true);
        behind.setDisable(false);
    }
}
