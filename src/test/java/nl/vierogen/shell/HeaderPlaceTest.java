package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.vierogen.onscreen.Forgotten;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The slim bar comes when it is wanted, once, and goes with its screen. */
class HeaderPlaceTest {
    private final BooleanProperty whole = new SimpleBooleanProperty(true);

    @AfterEach
    void hide() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void itIsBuiltWhenTheScreenFirstLeavesItRoomAndIsTheSameEverAfter() throws Exception {
        BareWindow screen = new BareWindow(_ -> place("images"));
        assertThat(screen.has("shell-header")).isFalse();

        screen.interact(_ -> whole.set(false));
        Node header = screen.the("shell-header", Header.class);
        assertThat(header.getParent().isVisible()).isTrue();

        screen.interact(_ -> whole.set(true));
        assertThat(header.getParent().isVisible()).isFalse();
        screen.interact(_ -> whole.set(false));
        assertThat(screen.the("shell-header", Header.class)).isSameAs(header);
        assertThat(((Region) header.getParent()).getChildrenUnmodifiable()).containsExactly(header);
    }

    @Test
    void theLineThatAFileIsComingInHasNoneAndTheInboxAfterItHas() throws Exception {
        OnScreen screen = new OnScreen(List.of());
        HeldTasks held = new HeldTasks().hold();
        screen.tasks = held;
        screen.start(Path.of("goed.logboek"));
        assertThat(screen.shows("inbox-notice")).isTrue();
        assertThat(screen.stage().getScene().lookup("#shell-header")).isNull();

        screen.letGo(held);
        assertThat(screen.shows("inbox-report")).isTrue();
        assertThat(screen.shows("shell-header")).isTrue();
    }

    @Test
    void nothingThatOutlivesTheScreenHoldsTheBarOrTheScreenUnderIt() throws Exception {
        whole.set(false);
        BareWindow screen = new BareWindow(_ -> place("first"));
        List<WeakReference<Node>> gone = List.of(new WeakReference<>(screen.the("shell-header", Header.class)),
                new WeakReference<>(screen.the("first", Label.class)));

        screen.interact(window -> window.replace(place("second")));
        assertThat(screen.has("second")).isTrue();

        assertThat(Forgotten.stillThere(gone)).isEmpty();
    }

    // what says whether a screen wants the whole window may well outlive it
    private Place place(String id) {
        return _ -> {
            Label content = new Label(id);
            content.setId(id);
            return new Screen("", "", content, content, Optional.empty(), Runnable::run, whole);
        };
    }
}
