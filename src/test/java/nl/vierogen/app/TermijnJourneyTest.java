package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermijnJourneyTest {
    private static final TypedScores PASSING = TypedScores.on("termijn", "222210 22222 22202 02221 21222");

    @TempDir
    Path folder;

    private ProgramOnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aTermijnLogbookGoesFromItsFileToAVerifiedResultByKeysAlone() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.biometrie());
        Path file = Files.write(folder.resolve("OEF-T1.logboek"), PracticeDesk.termijn());
        screen = ProgramOnScreen.start(workspace, folder, file);
        screen.waitFor("inbox-report");
        screen.press(KeyCode.ESCAPE);
        screen.openFirst("OEF-T1");
        screen.waitForFocus("assessment-screen");

        int before = screen.presses();
        PASSING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        assertThat(screen.presses() - before).as("keys from the opened logbook to the summary").isEqualTo(31);

        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("assessment-screen");
        takeACommentBackAndBringItBackAgain();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("seal-passphrase");
        sealWithAWrongPassphraseFirst();

        replayAndBack();
        SignedFile signed = new SignedFile(folder.resolve("OEF-T1.uitslag"));
        ResultPayload payload = signed.verified();
        assertThat(SignedFile.points(payload)).containsExactlyInAnyOrderEntriesOf(PASSING.points());
        assertThat(payload.total()).isEqualByComparingTo("43").isEqualByComparingTo(PASSING.total() + "");
        assertThat(payload.maximum()).isEqualByComparingTo("52");
        assertThat(payload.passMark()).isEqualTo(39);
        assertThat(payload.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(payload.feedback()).isEqualTo(Map.of(new SlotId("crl4"), "scherp"));
        assertThat(payload.overallFeedback()).isEmpty();
        signed.assertEveryFlippedByteIsRefused();
    }

    private void takeACommentBackAndBringItBackAgain() throws Exception {
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.F2);
        screen.waitForFocus("assessment-comment");
        screen.type("scherp");
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("assessment-screen");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.waitForComment("");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.waitForComment("scherp");
    }

    private void replayAndBack() throws Exception {
        screen.tabTo("sealed-replay");
        screen.press(KeyCode.SPACE);
        screen.waitFor("replay");
        screen.press(KeyCode.HOME);
        assertThat(screen.text("replay-number")).startsWith("Stap 1 van ");
        assertThat(screen.text("replay-total")).startsWith("Totaal 0 / 52");
        screen.press(KeyCode.END);
        assertThat(screen.text("replay-total")).isEqualTo("Totaal 43 / 52, norm 39");
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("sealed-inbox");
        assertThat(screen.text("sealed-outcome")).isEqualTo("Voldoende");
    }

    private void sealWithAWrongPassphraseFirst() throws Exception {
        screen.waitFor("seal-facts");
        screen.type("niet de goede");
        screen.press(KeyCode.ENTER);
        screen.waitFor("seal-notice");
        screen.waitUntilOn("seal-passphrase");
        assertThat(folder.resolve("OEF-T1.uitslag")).doesNotExist();
        screen.tabTo("seal-passphrase");
        screen.type(PracticeKeys.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("sealed-inbox");
    }
}
