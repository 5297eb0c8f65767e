package nl.vierogen.app;

import nl.vierogen.app.workspace.WorkspaceDoor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BiometrieJourneyTest {
    private static final TypedScores PASSING = TypedScores.on("biometrie",
            "2222 2221 2202 0222 2122 2222 2220 2222 1222 2212 2022 2221");
    private static final TypedScores STRUCTURAL = TypedScores.on("biometrie",
            "2022 2222 2222 2022 2222 2222 2022 2222 2222 2022 2222 2221");

    @TempDir
    Path folder;

    private ProgramOnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aBiometrieLogbookGoesFromTheInboxToAVerifiedResultByKeysAlone() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.termijn(), PracticeDesk.biometrie());
        screen = ProgramOnScreen.start(workspace, folder);
        screen.openFirst("OEF-B1");
        screen.waitForFocus("assessment-screen");

        int before = screen.presses();
        PASSING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        assertThat(screen.presses() - before).as("keys from the opened logbook to the summary").isEqualTo(60);
        assertThat(screen.text("summary-outcome")).isEqualTo("Voldoende");

        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("assessment-screen");
        comment();
        changeUndoAndRedo();
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        screen.tabTo("summary-overall");
        screen.type("goed gedaan");
        screen.tabTo("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.sign();
        screen.waitForFocus("sealed-inbox");

        SignedFile file = new SignedFile(folder.resolve("OEF-B1.uitslag"));
        ResultPayload payload = file.verified();
        assertThat(SignedFile.points(payload)).containsExactlyInAnyOrderEntriesOf(PASSING.points());
        assertThat(payload.total()).isEqualByComparingTo("83").isEqualByComparingTo(PASSING.total() + "");
        assertThat(payload.maximum()).isEqualByComparingTo("96");
        assertThat(payload.passMark()).isEqualTo(72);
        assertThat(payload.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(payload.structuralErrors()).isEmpty();
        assertThat(payload.practice()).isTrue();
        assertThat(payload.feedback()).isEqualTo(Map.of(new SlotId("case4-fl"), "mooi beeld"));
        assertThat(payload.overallFeedback()).isEqualTo("goed gedaan");
        assertThat(payload.signers()).containsExactly(PracticeKeys.assessor().keyId());
        file.assertEveryFlippedByteIsRefused();
        assertSealedInTheInbox();
    }

    // leaves the screen with the comment of the first image saved
    private void comment() throws Exception {
        screen.press(KeyCode.O);
        screen.waitForFocus("assessment-comment");
        screen.type("mooi beeld");
        screen.press(KeyCode.ESCAPE);
        screen.waitForFocus("assessment-screen");
    }

    // leaves every score as it was typed first
    private void changeUndoAndRedo() throws Exception {
        screen.press(KeyCode.HOME);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DIGIT0);
        screen.waitForScore("magnification", 0);
        screen.waitForText("assessment-total", "81 / 96");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.waitForScore("magnification", 2);
        screen.waitForText("assessment-total", "83 / 96");
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        screen.waitForScore("magnification", 0);
        screen.waitForText("assessment-total", "81 / 96");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.waitForText("assessment-total", "83 / 96");
    }

    private void assertSealedInTheInbox() throws Exception {
        screen.press(KeyCode.ENTER);
        screen.select("OEF-B1");
        assertThat(screen.selectedRow()).isEqualTo("OEF-B1, Biometrie, Eerste logboek, 10 dec, Ondertekend: voldoende");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("sealed-inbox");
        assertThat(screen.text("sealed-outcome")).isEqualTo("Voldoende");
    }

    @Test
    void aLogbookWithAStructuralErrorCannotBeSignedByOneAssessor() throws Exception {
        Path workspace = PracticeFolder.with(folder, PracticeDesk.structuralError());
        screen = ProgramOnScreen.start(workspace, folder);
        screen.openFirst("OEF-B2");
        screen.waitForFocus("assessment-screen");
        STRUCTURAL.type(screen);
        screen.waitForText("assessment-total", "87 / 96");
        assertThat(screen.text("assessment-structural")).as("enough points, and yet").contains("HC");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitFor("summary-outcome");

        assertThat(screen.text("summary-outcome")).isEqualTo("Onvoldoende");
        assertThat(screen.isOff("summary-seal")).isTrue();
        assertThat(screen.text("summary-why")).contains("kijkt eerst een collega mee");
        screen.press(KeyCode.ENTER);
        screen.waitFor("ask");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(screen.shows("seal")).isFalse();
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("summary");
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("assessment-screen");
        screen.press(KeyCode.ESCAPE);
        screen.waitFor("inbox");
        screen.select("OEF-B2");
        assertThat(screen.selectedRow()).contains("Compleet: collega kijkt eerst mee");
        screen.askToClose();
        screen.waitUntilClosed();

        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            Card card = door.archive().shelf().cards().getFirst();
            assertThat(card.stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
            OpenLogbook logbook = door.archive().shelf().open(card);
            assertThat(logbook.session().assessment().seal()).isEmpty();
            assertThat(logbook.session().lastFile(Act.Sealed.class)).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".uitslag"));
        }
    }
}
