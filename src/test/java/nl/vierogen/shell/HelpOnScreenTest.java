package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import nl.vierogen.onscreen.SwiftRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Help comes by key and by menu, in front of the screen, which is there again afterwards. */
class HelpOnScreenTest {
    private OnScreen screen;

    @BeforeEach
    void start() throws Exception {
        screen = new OnScreen(SampleLogbooks.cards()).start();
    }

    @AfterEach
    void stop() throws Exception {
        screen.stop();
    }

    @Test
    void aKeyOpensTheGuideAndEscapeLeadsBackToWhereOneWas() {
        String before = screen.focused();
        screen.press(KeyCode.CONTROL, KeyCode.F1);
        assertThat(screen.shows("guide")).isTrue();
        assertThat(screen.focused()).isEqualTo("guide-page");
        assertThat(screen.stage().getScene().lookup("#guide-page").getAccessibleText())
                .isEqualTo("Pagina van de handleiding: Een logboek openen");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("guide")).isFalse();
        assertThat(screen.focused()).isEqualTo(before);
    }

    @Test
    void theGuideOpensWhileOneTypes() {
        screen.focus("inbox-search");
        screen.press(KeyCode.CONTROL, KeyCode.F1);
        assertThat(screen.shows("guide")).isTrue();
    }

    @Test
    void theGuideOpensOverTheSettingsAndGivesThemBackWithWhatWasTyped() {
        screen.press(KeyCode.F12);
        screen.type("loep");
        screen.press(KeyCode.CONTROL, KeyCode.F1);
        screen.press(KeyCode.CONTROL, KeyCode.F1);
        assertThat(screen.focused()).isEqualTo("guide-page");
        assertThat(screen.stage().getScene().lookup("#guide-page").getAccessibleText())
                .isEqualTo("Pagina van de handleiding: Instellingen en toegankelijkheid");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.shows("guide")).as("opened once").isFalse();
        assertThat(screen.focused()).isEqualTo("settings-search");
        assertThat(screen.shows("settings-loupe-size")).isTrue();
        assertThat(screen.shows("settings-theme-0")).as("what was typed is still there").isFalse();
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void theGuideOpensOverTheKeys() {
        screen.press(KeyCode.F1);
        screen.press(KeyCode.CONTROL, KeyCode.F1);
        assertThat(screen.shows("guide")).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("shell-keys")).as("the button behind is not pressed").isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.focused()).isEqualTo("shell-keys-close");
        screen.press(KeyCode.ENTER);
        assertThat(screen.focused()).isEqualTo("inbox-table");
    }

    @Test
    void theMenuHasTheGuideTheKeysAndTheVersion() {
        choose(0);
        assertThat(screen.shows("guide")).isTrue();
        screen.press(KeyCode.ESCAPE);
        choose(1);
        assertThat(screen.shows("shell-keys")).isTrue();
        screen.press(KeyCode.ESCAPE);
        choose(2);
        assertThat(screen.shows("about")).isTrue();
        assertThat(screen.text("about-version")).startsWith("Versie ");
        assertThat(screen.focused()).isEqualTo("about-close");
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("about")).isFalse();
    }

    private void choose(int line) {
        MenuButton menu = (MenuButton) screen.stage().getScene().lookup("#shell-help");
        assertThat(menu.getItems()).extracting(MenuItem::getText).doesNotContainNull().hasSize(3);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> menu.getItems().get(line).fire());
        SwiftRobot.settle();
    }
}
