package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.HEADS_OFF;
import static nl.vierogen.archive.Bench.PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retakes and second opinions from a first logbook that failed to a result that the Bureau's verifier accepts. */
class RoundLivesTest {
    private static final byte[] FIRST = Tiny.logbook(2).packed();
    private static final Identity ANNA = PracticeKeys.assessor();
    private static final Identity BEA = PracticeKeys.colleague();
    private static final Identity CARLA = PracticeKeys.independent();
    private static final Identity DORA = PracticeKeys.secondColleague();

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop anna;
    private Laptop bea;

    @BeforeEach
    void open() throws Refusal {
        bench = new Bench(folder.resolve("late"), TinyRounds.NOW);
        anna = bench.laptop(ANNA);
        bea = bench.laptop(BEA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aRetakeOfOneImageCountsThatImageAlone() throws IOException, Refusal {
        byte[] retake = TinyRounds.retake(FIRST, failed(place -> place.slot().value().equals("case2-ac") ? 0 : 1,
                "case2-ac"), ANNA);
        ResultPayload result = Bench.signed(anna, Laptop.score(anna.open(retake), PASS));

        assertThat(result.basis()).contains(Basis.MARKED);
        assertThat(result.counted()).hasToString("[case2-ac]");
        assertThat(result.maximum()).isEqualByComparingTo("4");
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.signers()).hasSize(1);
    }

    @Test
    void aRetakeOfEverythingIsAWholeLogbookWithItsStructuralErrors() throws IOException, Refusal {
        ResultPayload result = agreed(anna.open(TinyRounds.retake(FIRST, failed(FAIL), ANNA)), HEADS_OFF);

        assertThat(result.basis()).contains(Basis.WHOLE);
        assertThat(result.structuralErrors()).hasSize(1);
        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void twoHeadsMadeAgainHaveNoStructuralErrorInAMarkedRetake() throws IOException, Refusal {
        byte[] retake = TinyRounds.retake(FIRST, failed(HEADS_OFF), ANNA);
        ResultPayload result = agreed(anna.open(retake), HEADS_OFF);

        assertThat(result.counted()).hasToString("[case1-hc, case2-hc]");
        assertThat(result.structuralErrors()).isEmpty();
        assertThat(result.outcome()).as("4 of 8").isEqualTo(Outcome.INSUFFICIENT);
    }

    @Test
    void aRetakeWithoutAFirstLogbookIsAssessedWhole() throws IOException, Refusal {
        OpenLogbook logbook = anna.open(TinyRounds.withoutFirst(ANNA));
        ResultPayload result = Bench.signed(anna, Laptop.score(logbook, PASS));

        assertThat(result.round()).isEqualTo(Round.RETAKE);
        assertThat(result.basis()).contains(Basis.NO_FIRST);
        assertThat(result.counted()).hasSize(4);
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
    }

    @Test
    void aRetakeThatFailsNeedsTwoAndMarksNothing() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(TinyRounds.withoutFirst(ANNA)), FAIL);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        ResultPayload result = agreed(logbook, FAIL);

        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.signers()).hasSize(2);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void aSecondOpinionThatPassesIsSignedByOneWhoSawNothingBefore() throws IOException, Refusal {
        byte[] opinion = TinyRounds.secondOpinion(TinyRounds.retake(FIRST, failed(FAIL), ANNA), CARLA);
        Laptop carla = bench.laptop(CARLA);
        OpenLogbook logbook = carla.open(opinion);
        assertThat(logbook.logbook().retake()).isEmpty();
        ResultPayload result = Bench.signed(carla, Laptop.score(logbook, PASS));

        assertThat(result.round()).isEqualTo(Round.SECOND_OPINION);
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.number()).isEqualTo("T-S");
    }

    @Test
    void aSecondOpinionThatFailsNeedsAColleagueWhoSawNothingEither() throws IOException, Refusal {
        byte[] retake = TinyRounds.retake(FIRST, failed(FAIL), ANNA);
        OpenLogbook assessed = Laptop.score(anna.open(retake), FAIL);
        Bench.readBy(bea, anna.ask(assessed, BEA), FAIL);
        Laptop carla = bench.laptop(CARLA);
        OpenLogbook logbook = Laptop.score(carla.open(TinyRounds.secondOpinion(retake, CARLA)), FAIL);

        String before = bea.kept();
        assertThat(Bench.refused(bea.take(carla.ask(logbook, BEA)))).isEqualTo(Problem.SECOND_OPINION_SEEN);
        assertThat(bea.kept()).isEqualTo(before);
        carla.archive().lookingAlong().withdraw(logbook);
        assertThat(Bench.refused(anna.take(carla.ask(logbook, ANNA)))).isEqualTo(Problem.SECOND_OPINION_SEEN);
        carla.archive().lookingAlong().withdraw(logbook);

        Laptop dora = bench.laptop(DORA);
        OpenLogbook seat = Bench.readBy(dora, carla.ask(logbook, DORA), FAIL);
        ResultPayload result = Bench.signedByBoth(carla, logbook, dora, seat);

        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.coReview().orElseThrow().asked()).hasSize(3);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void aSecondOpinionIsCorrectedByTheSameTwo() throws IOException, Refusal {
        byte[] retake = TinyRounds.retake(FIRST, failed(FAIL), ANNA);
        Laptop carla = bench.laptop(CARLA);
        Laptop dora = bench.laptop(DORA);
        OpenLogbook logbook = Laptop.score(carla.open(TinyRounds.secondOpinion(retake, CARLA)), FAIL);
        Bench.signedByBoth(carla, logbook, dora, Bench.readBy(dora, carla.ask(logbook, DORA), FAIL));
        carla.archive().sealing().openCorrection(logbook, "Een nieuw inzicht.");
        OpenLogbook again = Bench.readBy(dora, carla.ask(Laptop.score(logbook, PASS), DORA), PASS);
        ResultPayload result = Bench.signedByBoth(carla, logbook, dora, again);
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.revision()).isEqualTo(2);
        assertThat(result.signers()).containsExactly(CARLA.keyId(), DORA.keyId());
    }

    @Test
    void whoWasOnlyAskedAndOpenedTheRequestGivesNoSecondOpinion() throws IOException, Refusal {
        byte[] retake = TinyRounds.retake(FIRST, failed(FAIL), ANNA);
        OpenLogbook assessed = Laptop.score(anna.open(retake), FAIL);
        bea.open(anna.ask(assessed, BEA));

        assertThat(Bench.refused(bea.take(TinyRounds.secondOpinion(retake, BEA))))
                .isEqualTo(Problem.SECOND_OPINION_SEEN);
    }

    /** The result of a first logbook that two found insufficient, with these images marked on top. */
    private ResultPayload failed(ToIntFunction<CriterionPlace> points, String... marks) throws IOException, Refusal {
        try (Bench early = new Bench(folder.resolve("early"))) {
            Laptop first = early.laptop(ANNA);
            OpenLogbook logbook = Laptop.score(first.open(FIRST), points);
            for (String slot : marks) {
                logbook.session().perform(_ -> Optional.of(new Act.RetakeMarked(
                        Laptop.place(slot, "plane").slot(), List.of("plane"), "")));
            }
            Laptop colleague = early.laptop(BEA);
            OpenLogbook seat = Bench.readBy(colleague, first.ask(logbook, BEA), points);
            return Bench.signedByBoth(first, logbook, colleague, seat);
        }
    }

    private ResultPayload agreed(OpenLogbook logbook, ToIntFunction<CriterionPlace> points)
            throws IOException, Refusal {
        Laptop.score(logbook, points);
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), points);
        return Bench.signedByBoth(anna, logbook, bea, seat);
    }
}
