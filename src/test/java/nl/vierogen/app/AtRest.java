package nl.vierogen.app;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Waits until a screen comes to rest, so that two pictures of it can be the same. */
final class AtRest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String SAVED = "Alles opgeslagen";
    private static final String WAITING = "Beeld wordt geopend …";

    private AtRest() {
    }

    /** Waits; not on the JavaFX thread. */
    static void await(Stage stage) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L,
                            () -> isReached(stage.getScene())));
        } catch (TimeoutException never) {
            throw new IllegalStateException("the screen never comes to rest", never);
        }
    }

    // what is said for a moment is gone, what was typed is saved, and every image is there
    private static boolean isReached(Scene scene) {
        return shown(scene, "assessment-notice").isEmpty()
                && shown(scene, "assessment-saved").filter(text -> !text.startsWith(SAVED)).isEmpty()
                && shown(scene, "viewer-message").filter(WAITING::equals).isEmpty()
                && scene.getRoot().lookupAll(".image-view").stream()
                        .allMatch(view -> ((ImageView) view).getImage() != null);
    }

    private static Optional<String> shown(Scene scene, String id) {
        return Optional.ofNullable(scene.lookup("#" + id)).filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText());
    }
}
