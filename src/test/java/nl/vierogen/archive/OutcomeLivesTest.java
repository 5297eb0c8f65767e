package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.HEADS_OFF;
import static nl.vierogen.archive.Bench.PASS;
import static nl.vierogen.archive.Bench.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** First logbooks from package to a result that the Bureau's verifier accepts and finds to match the package. */
class OutcomeLivesTest {
    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop first;

    @BeforeEach
    void open() throws Refusal {
        bench = new Bench(folder);
        first = bench.laptop(PracticeKeys.assessor());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPassIsSignedByOne() throws IOException, Refusal {
        ResultPayload result = Bench.signed(first, scored(PASS));

        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.signers()).hasSize(1);
        assertThat(result.retakeMarks()).isEmpty();
        assertThat(result.coReview()).isEmpty();
    }

    @Test
    void aFailOnPointsNeedsTwoAndMarksWhatIsBelowThreeQuarters() throws IOException, Refusal {
        OpenLogbook logbook = scored(place -> place.slot().value().equals("case1-hc") ? 2 : 1);
        assertThatThrownBy(() -> Bench.signed(first, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");

        ResultPayload result = agreed(logbook, place -> place.slot().value().equals("case1-hc") ? 2 : 1);

        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.structuralErrors()).isEmpty();
        assertThat(result.signers()).hasSize(2);
        assertThat(marked(result)).containsExactly("case1-ac", "case2-hc", "case2-ac");
    }

    @Test
    void aFailOnStructureAloneHasEnoughPointsAndMarksTheStructure() throws IOException, Refusal {
        ResultPayload result = agreed(scored(HEADS_OFF), HEADS_OFF);

        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.total()).isEqualByComparingTo("12");
        assertThat(result.passMark()).isEqualTo(12);
        assertThat(marked(result)).containsExactly("case1-hc", "case2-hc");
        assertThat(result.retakeMarks()).allSatisfy(
                mark -> assertThat(mark.reasons()).containsExactly("structural"));
    }

    @Test
    void aPassOnPointsWithAReturnGoesBackOnOneSignatureAndIsNotMarked() throws IOException, Refusal {
        OpenLogbook logbook = scored(PASS);
        Bench.decide(logbook, finding("c", Consequence.RETURN, "case1-hc"));
        ResultPayload result = Bench.signed(first, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.signers()).hasSize(1);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void aReturnNeedsNoScoreAtAll() throws IOException, Refusal {
        OpenLogbook logbook = first.open(Tiny.logbook(1).packed());
        Bench.decide(logbook, finding("b", Consequence.RETURN, "case2-ac"));
        ResultPayload result = Bench.signed(first, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.points().points()).isEmpty();
    }

    @Test
    void aPassOnPointsWithARejectIsRejectedByTwoAndMarked() throws IOException, Refusal {
        Finding printed = finding("l", Consequence.REJECT, "case2-hc");
        OpenLogbook logbook = scored(PASS);
        Bench.decide(logbook, printed);
        assertThatThrownBy(() -> Bench.signed(first, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        ResultPayload result = agreed(logbook, PASS, printed);

        assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(result.signers()).hasSize(2);
        assertThat(marked(result)).containsExactly("case2-hc");
    }

    @Test
    void nobodySignsAVerdictWhileASignIsUndecided() throws IOException, Refusal {
        OpenLogbook logbook = scored(PASS);
        String sign = logbook.signs().getFirst().id();
        logbook.session().perform(_ -> Optional.of(new FindingAct.Reopened(sign)));

        assertThatThrownBy(() -> first.archive().sealing().preview(logbook)).hasMessage("ASSESSMENT_OPEN_SIGNS");
        Bench.decide(logbook, finding("c", Consequence.RETURN, "case1-hc"));
        assertThat(Bench.signed(first, logbook).outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void aReturnWinsOverARejectAndListsBoth() throws IOException, Refusal {
        OpenLogbook logbook = scored(PASS);
        Bench.decide(logbook, finding("l", Consequence.REJECT, "case2-hc"));
        Bench.decide(logbook, finding("e", Consequence.RETURN, "case1-ac"));
        ResultPayload result = Bench.signed(first, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.findings()).filteredOn(Finding::isConfirmed).extracting(Finding::condition)
                .containsExactly("l", "e");
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void aWrongImageFoundByTheFirstAfterEverythingWasScoredGoesBack() throws IOException, Refusal {
        OpenLogbook logbook = scored(FAIL);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        Bench.decide(logbook, finding("j", Consequence.RETURN, "case1-ac"));
        ResultPayload result = Bench.signed(first, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.times().completedAt()).isPresent();
        assertThat(result.points().points()).hasSize(4);
    }

    @Test
    void twoFindingsOnOneSubjectCountAsOneAndTheConfirmedOneStands() throws IOException, Refusal {
        OpenLogbook logbook = scored(PASS);
        Finding seen = finding("c", Consequence.RETURN, "case1-hc");
        Bench.decide(logbook, seen);
        logbook.session().perform(_ -> Optional.of(new FindingAct.Decided("c/sign",
                new Finding("c", seen.slots(), Finding.Decision.DISMISSED, Consequence.RETURN, ""))));
        ResultPayload result = Bench.signed(first, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.findings()).filteredOn(Finding::isConfirmed).containsExactly(seen);
    }

    @Test
    void aPackagePastItsDueDateIsStillAssessedAndSealed() throws IOException, Refusal {
        byte[] late = Tiny.logbook(1).dueOn(LocalDate.of(2026, 11, 10)).packed();
        ResultPayload result = Bench.signed(first, Laptop.score(first.open(late), PASS));

        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.times().sealedAt()).isAfter("2026-11-11T00:00:00Z");
    }

    private OpenLogbook scored(ToIntFunction<CriterionPlace> points) throws IOException, Refusal {
        return Laptop.score(first.open(Tiny.logbook(1).packed()), points);
    }

    /** The result once a colleague saw the same. */
    private ResultPayload agreed(OpenLogbook logbook, ToIntFunction<CriterionPlace> points, Finding... findings)
            throws IOException, Refusal {
        Laptop colleague = bench.laptop(PracticeKeys.colleague());
        OpenLogbook seat = Laptop.score(colleague.open(first.ask(logbook, PracticeKeys.colleague())), points);
        for (Finding finding : findings) {
            Bench.decide(seat, finding);
        }
        colleague.archive().lookingAlong().lock(seat);
        return Bench.signedByBoth(first, logbook, colleague, seat);
    }

    private static List<String> marked(ResultPayload result) {
        return result.retakeMarks().stream().map(Mark::slot).map(Object::toString).toList();
    }
}
