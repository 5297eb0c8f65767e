package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Round;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondOpinionJourneyTest {
    private static final TypedScores PASSING = TypedScores.on("termijn", "222212 22222 02222 22202");

    @TempDir
    Path folder;

    private ProgramOnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aSecondOpinionThatPassesIsSignedAlone() throws Exception {
        screen = ProgramOnScreen.start(PracticeFolder.with(folder, PracticeDesk.secondOpinion()), folder);
        screen.open("OEF-S1");
        screen.waitForFocus("gate-assess");
        assertThat(screen.text("gate-why")).isEqualTo(
                "U krijgt alleen de beelden die voor de herkansing opnieuw zijn gemaakt, dus zonder: CRL 3.");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("assessment-screen");
        assertThat(screen.text("assessment-filmstrip-why"))
                .isEqualTo("Alleen de beelden van de herkansing, dus zonder: CRL 3.");
        PASSING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("summary-seal");
        assertThat(screen.text("summary-outcome")).isEqualTo("Voldoende");
        assertThat(screen.shows("four-eyes-ask")).isFalse();
        screen.press(KeyCode.ENTER);
        screen.sign();
        screen.waitForFocus("sealed-inbox");

        SignedFile file = new SignedFile(folder.resolve("OEF-S1.uitslag"));
        ResultPayload payload = file.verified();
        assertThat(payload.round()).isEqualTo(Round.SECOND_OPINION);
        assertThat(payload.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(payload.total()).isEqualByComparingTo("37");
        assertThat(payload.maximum()).isEqualByComparingTo("42");
        assertThat(payload.coReview()).isEmpty();
        assertThat(payload.signers()).containsExactly(PracticeKeys.assessor().keyId());
        file.assertEveryFlippedByteIsRefused();
    }
}
