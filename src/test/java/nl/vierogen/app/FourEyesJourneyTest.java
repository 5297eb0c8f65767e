package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.logbook.Round;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who just wants to try: practice logbooks, a retake that fails, and the practice colleague at this laptop. */
class FourEyesJourneyTest {
    private static final TypedScores FAILING = TypedScores.on("biometrie", "2002 2212 2101 2002");
    private static final TypedScores COLLEAGUE = TypedScores.on("biometrie", "2002 2212 2121 0002");

    @TempDir
    Path folder;

    private ProgramOnScreen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aRetakeThatFailsIsSignedByTwoAtOneLaptop() throws Exception {
        screen = ProgramOnScreen.start(folder.resolve("work"), folder);
        screen.waitForLogbooks("OEF-T1", "OEF-B1", "OEF-B2", "OEF-H1", "OEF-S1");
        screen.openFirst("OEF-H1");
        screen.waitForFocus("assessment-screen");
        FAILING.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitForFocus("four-eyes-ask");
        assertThat(screen.text("summary-outcome")).isEqualTo("Onvoldoende");
        assertThat(screen.isOff("summary-seal")).as("not alone").isTrue();
        screen.press(KeyCode.ENTER);

        lookAlong();
        settle(KeyCode.DIGIT1, "samen gekeken", "compare");
        settle(KeyCode.DIGIT0, "te klein", "compare-next");
        screen.waitUntilOn("compare-next");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.sign();
        screen.waitForText("seal-notice", "BO-002 heeft ondertekend. Nu tekent u.");
        screen.sign();
        screen.waitForFocus("sealed-inbox");
        assertThat(screen.text("sealed-outcome")).isEqualTo("Onvoldoende");

        SignedFile file = new SignedFile(folder.resolve("OEF-H1-herkansing.uitslag"));
        ResultPayload payload = file.verified();
        assertThat(payload.round()).isEqualTo(Round.RETAKE);
        assertThat(payload.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(payload.total()).isEqualByComparingTo("18");
        assertThat(payload.retakeMarks()).as("nothing is made again after a retake").isEmpty();
        assertThat(payload.signers()).containsExactlyInAnyOrder(PracticeKeys.assessor().keyId(),
                PracticeKeys.colleague().keyId());
        assertThat(payload.coReview().flatMap(CoReview::reading).map(SecondReading::changes))
                .hasValueSatisfying(changes -> assertThat(changes)
                        .extracting(Change::reason).containsExactlyInAnyOrder("samen gekeken", "te klein"));
        file.assertEveryFlippedByteIsRefused();
    }

    // from asking her until both sheets lie side by side
    private void lookAlong() throws TimeoutException {
        screen.waitFor("ask");
        screen.tabTo("ask-passphrase");
        screen.type(PracticeKeys.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("gate-assess");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("assessment-screen");
        COLLEAGUE.type(screen);
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.waitUntilOn("lock-now");
        screen.press(KeyCode.ENTER);
        screen.waitForFocus("lock-not-yet");
        screen.press(KeyCode.TAB);
        screen.press(KeyCode.ENTER);
        screen.waitFor("compare-option-0");
        screen.waitForFocus("compare");
        assertThat(screen.isOff("compare-next")).as("two differences are open").isTrue();
    }

    private void settle(KeyCode points, String why, String then) throws TimeoutException {
        screen.press(points);
        screen.waitForFocus("compare-reason");
        screen.type(why);
        screen.press(KeyCode.ENTER);
        screen.waitForFocus(then);
    }
}
