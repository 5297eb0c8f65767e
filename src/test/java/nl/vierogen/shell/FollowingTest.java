package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.vierogen.settings.Change;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.OwnKeys;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Another window chooses another language and other keys while someone types in this one, on one screen or behind it. */
class FollowingTest {
    private static final Change ELSEWHERE = new Change(Choices.AS_NEW, Choices.AS_NEW
            .withLook(Choices.AS_NEW.look().withLanguage(Locale.ENGLISH))
            .withKeys(new OwnKeys(true, Map.of(Shortcut.SETTINGS, List.of(KeyChord.of(KeyCode.F5))))));

    /** What a screen saved when it was left, by its name. */
    private final Map<String, String> kept = new HashMap<>();
    private BareWindow screen;

    @BeforeEach
    void typeOnAScreen() throws Exception {
        screen = new BareWindow(window -> place(window, "under"));
        screen.type("kop");
    }

    @AfterEach
    void hide() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void whatCoversAnotherScreenStaysAsItIsWhileSomeoneTypesThere() {
        screen.interact(window -> window.open(place(window, "over")));
        screen.type("buik");
        TextField typing = screen.the("over", TextField.class);

        screen.interact(window -> window.follow(ELSEWHERE));
        screen.type("omtrek");

        assertThat(screen.the("over", TextField.class)).isSameAs(typing);
        assertThat(typing.getText()).isEqualTo("buikomtrek");
        assertThat(text("over-words")).isEqualTo("Hulp F12");
    }

    @Test
    void theScreenThatWasCoveredComesBackInTheOtherLanguageWithTheOtherKeysAndWhatWasTyped() {
        screen.interact(window -> window.open(place(window, "over")));
        screen.type("buik");
        screen.interact(window -> window.follow(ELSEWHERE));
        screen.interact(MainWindow::back);

        assertThat(text("under-words")).isEqualTo("Help F5");
        assertThat(text("shell-help")).isEqualTo("Help");
        assertThat(screen.the("under", TextField.class).getText()).isEqualTo("kop");
        assertThat(kept).containsEntry("over", "buik");
        screen.press(KeyCode.F5);
        assertThat(screen.has("settings")).isTrue();
    }

    @Test
    void otherKeysAloneComeWithTheScreenThatWasCovered() {
        screen.interact(window -> window.open(place(window, "over")));
        screen.interact(window -> window.follow(
                new Change(Choices.AS_NEW, Choices.AS_NEW.withKeys(ELSEWHERE.now().keys()))));
        assertThat(text("over-words")).isEqualTo("Hulp F12");
        screen.interact(MainWindow::back);

        assertThat(text("under-words")).isEqualTo("Hulp F5");
        assertThat(screen.the("under", TextField.class).getText()).isEqualTo("kop");
    }

    // what the lock lies over is not saved yet
    @Test
    void fromUnderTheLockAScreenComesBackAsItWasAndTheNextOneIsInTheOtherLanguage() {
        TextField typing = screen.the("under", TextField.class);
        screen.interact(window -> window.cover(_ -> {
            Label lock = new Label("Vergrendeld");
            return Screen.of("", "", lock, lock);
        }));
        screen.interact(window -> window.follow(ELSEWHERE));
        screen.interact(MainWindow::uncover);
        screen.press(KeyCode.END);
        screen.type("omtrek");

        assertThat(screen.the("under", TextField.class)).isSameAs(typing);
        assertThat(typing.getText()).isEqualTo("kopomtrek");
        screen.interact(window -> window.open(place(window, "over")));
        assertThat(text("over-words")).isEqualTo("Help F5");
        assertThat(kept).containsEntry("under", "kopomtrek");
    }

    private String text(String id) {
        return screen.the(id, Labeled.class).getText();
    }

    /** A field to type in, kept when the screen is left, beside a word and a key. */
    private Place place(MainWindow window, String name) {
        return texts -> {
            TextField field = new TextField(kept.getOrDefault(name, ""));
            field.setId(name);
            Label words = new Label(texts.get("shell.help.word") + " "
                    + window.bindings().label(Shortcut.SETTINGS, texts).orElseThrow());
            words.setId(name + "-words");
            return new Screen("", "", new VBox(field, words), field, Optional.empty(), then -> {
                kept.put(name, field.getText());
                then.run();
            });
        };
    }
}
