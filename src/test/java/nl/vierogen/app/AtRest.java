package nl.vierogen.app;

import java.util.ArrayList;
import java.util.List;
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
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> restless(stage).isEmpty());
        } catch (TimeoutException never) {
            throw new IllegalStateException("the screen never comes to rest: " + restless(stage), never);
        }
    }

    // what is said for a moment, what is typed and not saved yet, and images on their way
    private static List<String> restless(Stage stage) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            Scene scene = stage.getScene();
            List<String> all = new ArrayList<>();
            said(scene, "assessment-notice").ifPresent(all::add);
            said(scene, "assessment-saved").filter(text -> !text.startsWith(SAVED)).ifPresent(all::add);
            said(scene, "viewer-message").filter(WAITING::equals).ifPresent(all::add);
            scene.getRoot().lookupAll(".image-view").stream().filter(AtRest::isSeen)
                    .filter(view -> ((ImageView) view).getImage() == null).map(Node::toString).forEach(all::add);
            return all;
        });
    }

    private static boolean isSeen(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> said(Scene scene, String id) {
        return Optional.ofNullable(scene.lookup("#" + id)).filter(AtRest::isSeen)
                .map(node -> ((Labeled) node).getText());
    }
}
