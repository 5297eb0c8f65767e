package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectionOnScreenTest {
    private OnScreen screen;

    @AfterEach
    void close() throws Exception {
        screen.stop();
    }

    @Test
    void aCorrectionSaysWhatItIsAndShowsWhatWasSigned() throws Exception {
        screen = new OnScreen(SampleLogbooks.cards());
        screen.start();
        for (int down = 0; down < 4; down++) {
            screen.press(KeyCode.DOWN);
        }
        screen.press(KeyCode.ENTER);
        screen.toSummary();
        assertThat(screen.shows("correction-signed")).isFalse();
        screen.press(KeyCode.ENTER);
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        screen.click("sealed-correct");
        screen.focus("correction-reason");
        screen.type("casus verwisseld");
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.ENTER);
        assertThat(screen.shows("correction-reason")).as("Enter alone leaves nothing behind").isTrue();
        screen.press(KeyCode.ESCAPE);
        screen.click("dialog-yes");
        screen.click("sealed-correct");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.toSummary();

        assertThat(screen.text("correction-under-way-reason")).isEqualTo("Reden: casus verwisseld");
        screen.click("correction-signed");
        assertThat(screen.shows("sealed")).isTrue();
    }
}
