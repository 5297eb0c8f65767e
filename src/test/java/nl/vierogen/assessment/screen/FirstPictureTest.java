package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Which image may be seen before its screen is there. */
class FirstPictureTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itIsTheOneThatTheScreenBeginsWith() throws Exception {
        OpenLogbook logbook = begun(SampleLogbook.biometrie().scoredAll("case1-hc", 2)).open();

        assertThat(FirstPicture.of(logbook)).hasValueSatisfying(first -> {
            assertThat(first.slot()).isEqualTo(new SlotId("case1-ac"));
            assertThat(first.picture().image().getWidth()).isEqualTo(SampleLogbook.WIDTH);
            assertThat(first.grid()).isTrue();
        });
        assertThat(FirstPicture.of(begun(SampleLogbook.termijn()).open()))
                .hasValueSatisfying(first -> assertThat(first.grid()).isFalse());
    }

    @Test
    void nothingIsSeenBeforeTheQuestionWhetherOneMaySeeIt() throws Exception {
        assertThat(FirstPicture.of(SampleLogbook.biometrie().open())).isEmpty();
    }

    @Test
    void anImageThatWasMadeAgainWaitsForTheFirstOneBesideIt() throws Exception {
        assertThat(FirstPicture.of(begun(SampleLogbook.retake()).openRetake(_ -> SampleLogbook.picture(0)))).isEmpty();
    }

    @Test
    void nothingIsSeenOfALogbookThatWasHandedBack() throws Exception {
        assertThat(FirstPicture
                .of(begun(SampleLogbook.biometrie()).done(new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED)).open()))
                .isEmpty();
    }

    @Test
    void anImageThatCannotBeDecodedIsRefused() {
        OpenLogbook logbook = begun(SampleLogbook.biometrie()).open(_ -> new byte[]{1, 2, 3});

        assertThatThrownBy(() -> FirstPicture.of(logbook)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.JPEG_UNDECODABLE));
    }

    private static SampleLogbook begun(SampleLogbook logbook) {
        return logbook.done(new Act.Opened()).done(new LifeAct.DeclaredIndependent());
    }
}
