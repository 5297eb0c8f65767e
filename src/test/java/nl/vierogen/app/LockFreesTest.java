package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.onscreen.Forgotten;
import nl.vierogen.trust.DataKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the lock nothing of images and keys can be reached any more: the memory they had is free for the taking. */
class LockFreesTest {
    private static final int FEWEST = 4;

    @TempDir
    Path folder;

    private Laptop laptop;
    private ProgramOnScreen screen;

    @BeforeEach
    void aRealLogbookIsOpen() throws Exception {
        laptop = new Laptop(folder);
        laptop.takePart();
        screen = laptop.start(laptop.bureau.pack("LB2026-0001"));
        screen.waitFor("inbox-report");
        screen.press(KeyCode.ESCAPE);
        screen.openFirst("LB2026-0001");
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.DIGIT2);
        screen.waitForScore("magnification", 2);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void imagesAndDataKeyAreUnreachableOnceItIsLocked() throws Exception {
        screen.waitUntil("the picture and the film strip", root -> images(root).size() > FEWEST);
        List<WeakReference<?>> held = new ArrayList<>(screen.askOf(this::images));
        Reached reached = Reached.from(laptop.anna.program(), DataKey.class, LogbookPackage.class, Image.class);
        assertThat(reached.count(DataKey.class)).isPositive();
        assertThat(reached.count(LogbookPackage.class)).as("the package, opened").isPositive();
        assertThat(reached.count(Image.class)).as("decoded").isPositive();
        held.addAll(reached.found());

        screen.press(KeyCode.CONTROL, KeyCode.L);
        screen.waitForFocus("unlock-passphrase");
        assertThat(Forgotten.stillThere(held)).isEmpty();
    }

    private List<WeakReference<?>> images(Node root) {
        List<WeakReference<?>> found = new ArrayList<>();
        for (Node node : root.lookup("#assessment-screen").lookupAll("*")) {
            if (node instanceof ImageView view && view.getImage() != null) {
                found.add(new WeakReference<>(view.getImage()));
            }
        }
        return found;
    }
}
