package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Settings;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final List<String> shown = new ArrayList<>();
    private final Deque<Runnable> saving = new ArrayDeque<>();
    private final Walk walk = new Walk(new MainWindowViewModel(new Workspace("", false),
            new Settings(Choices.AS_NEW, new SimpleBooleanProperty(), _ -> {
                // nothing keeps them
            })), screen -> shown.add(screen.title()));

    @Test
    void backPressedTwiceWhileItIsSavedStillLeavesAPlaceToReturnTo() {
        walk.open(place("inbox"));
        walk.open(place("logbook"));
        saved();

        walk.back();
        walk.back();
        saved();
        assertThat(shown.getLast()).isEqualTo("inbox");

        walk.open(place("another logbook"));
        saved();
        assertThat(walk.canGoBack()).isTrue();
        walk.back();
        saved();
        assertThat(shown.getLast()).isEqualTo("inbox");
    }

    private void saved() {
        while (!saving.isEmpty()) {
            saving.removeFirst().run();
        }
    }

    private Place place(String title) {
        Pane content = new Pane();
        return _ -> new Screen(title, "", content, content, Optional.empty(), saving::add);
    }
}
