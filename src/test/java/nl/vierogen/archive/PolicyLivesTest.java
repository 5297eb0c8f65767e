package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.Seat;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Bureau asks for in a package holds until the result, and comes back in it. */
class PolicyLivesTest {
    private static final Identity BEA = PracticeKeys.colleague();

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop anna;
    private Laptop bea;

    @BeforeEach
    void open() throws Refusal {
        bench = new Bench(folder);
        anna = bench.laptop(PracticeKeys.assessor());
        bea = bench.laptop(BEA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aHiddenTotalIsHiddenAtBothSeatsAndInTheResultItWasAsked() throws IOException, Refusal {
        OpenLogbook logbook = logbook(new Policy(ReviewMode.BLIND, true, false, 1));
        Laptop.score(logbook, FAIL);
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), FAIL);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, seat);

        assertThat(logbook.session().assessment().terms().policy().hideTotal()).isTrue();
        assertThat(seat.session().assessment().terms().policy().hideTotal()).isTrue();
        assertThat(result.policy().hideTotal()).isTrue();
    }

    @Test
    void anOpenReviewShowsTheFirstSheetBeforeTheColleagueScoresAnything() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(logbook(new Policy(ReviewMode.OPEN, false, false, 1)), FAIL);
        OpenLogbook seat = bea.open(anna.ask(logbook, BEA));
        Seat.Comparison from = bea.archive().lookingAlong().seat(seat).comparison().orElseThrow();

        assertThat(from.n()).isZero();
        assertThat(from.consensus().first().sheet()).isEqualTo(logbook.session().assessment().sheet());
        Laptop.score(seat, FAIL);
        bea.archive().lookingAlong().lock(seat);
        assertThat(Bench.signedByBoth(anna, logbook, bea, seat).coReview().orElseThrow().mode())
                .isEqualTo(ReviewMode.OPEN);
    }

    @Test
    void twoSignaturesAskedForAPassAreNeededForAPass() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(logbook(new Policy(ReviewMode.BLIND, false, false, 2)), PASS);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), PASS);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, seat);

        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.signers()).hasSize(2);
    }

    @Test
    void whatIsHandedBackNeedsOneSignatureHoweverManyAreAsked() throws IOException, Refusal {
        OpenLogbook logbook = logbook(new Policy(ReviewMode.BLIND, false, false, 2));
        logbook.session().perform(_ -> Optional.of(new LifeAct.HandedBack(LifeAct.HandBack.OWN_PRACTICE)));
        ResultPayload result = Bench.signed(anna, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.HANDED_BACK);
        assertThat(result.signers()).hasSize(1);
    }

    @Test
    void inASampleTheColleagueIsToldNothingAndSeesNothingEvenInAnOpenReview() throws IOException, Refusal {
        for (ReviewMode mode : ReviewMode.values()) {
            OpenLogbook logbook = Laptop.score(logbook(new Policy(mode, false, true, 1)), FAIL);
            OpenLogbook seat = bea.open(anna.ask(logbook, BEA));
            Seat before = bea.archive().lookingAlong().seat(seat);

            assertThat(before.comparison()).as(mode.name()).isEmpty();
            Laptop.score(seat, FAIL);
            bea.archive().lookingAlong().lock(seat);
            assertThat(bea.archive().lookingAlong().seat(seat).comparison()).isPresent();
            assertThat(Bench.signedByBoth(anna, logbook, bea, seat).outcome()).isEqualTo(Outcome.INSUFFICIENT);
            assertThat(seat.session().assessment().stage()).isEqualTo(Stage.REPLIED);
        }
    }

    private OpenLogbook logbook(Policy policy) throws IOException, Refusal {
        return anna.open(Tiny.logbook(90 + policy.review().ordinal()).policy(policy).packed());
    }
}
