package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.PASS;
import static nl.vierogen.archive.Bench.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Colleague;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague does, or does not, and what becomes of the logbook. */
class ColleagueLivesTest {
    private static final byte[] PACKED = Tiny.logbook(3).packed();
    private static final Identity BEA = PracticeKeys.colleague();
    private static final Identity CARLA = PracticeKeys.independent();

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop anna;
    private Laptop bea;
    private OpenLogbook logbook;

    @BeforeEach
    void open() throws IOException, Refusal {
        bench = new Bench(folder);
        anna = bench.laptop(PracticeKeys.assessor());
        bea = bench.laptop(BEA);
        logbook = Laptop.score(anna.open(PACKED), FAIL);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void withoutUnanimityThereIsNoVerdict() throws IOException, Refusal {
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), PASS);
        deny(seat);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, seat);

        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(result.signers()).hasSize(2);
        assertThat(result.retakeMarks()).isEmpty();
        assertThat(result.points()).isEqualTo(result.reading().orElseThrow().assessor());
    }

    @Test
    void sheDeclinesAndAnotherLooksAlong() throws IOException, Refusal {
        ended(CoReviewing.Decline.UNAVAILABLE);
        ResultPayload result = withCarla();

        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.coReview().orElseThrow().asked()).extracting(CoReview.Asked::kid, CoReview.Asked::ended)
                .containsExactly(tuple(BEA.keyId(), CoReview.Ending.DECLINED),
                        tuple(CARLA.keyId(), CoReview.Ending.AGREED));
    }

    @Test
    void sheRecognisesItAndIsNotAskedAgain() throws IOException, Refusal {
        ended(CoReviewing.Decline.RECOGNISED);

        assertThatThrownBy(() -> anna.archive().lookingAlong().ask(logbook, colleague(BEA)))
                .hasMessage("REVIEW_ASKED_BEFORE");
        assertThat(withCarla().coReview().orElseThrow().asked()).hasSize(2);
    }

    @Test
    void sheNeverAnswersAndAnotherIsAsked() throws IOException, Refusal {
        byte[] request = anna.ask(logbook, BEA);
        assertThatThrownBy(() -> anna.archive().lookingAlong().ask(logbook, colleague(CARLA)))
                .hasMessage("ASSESSMENT_WAITING");
        anna.archive().lookingAlong().withdraw(logbook);
        ResultPayload result = withCarla();
        OpenLogbook late = Bench.readBy(bea, request, FAIL);
        Laptop.sign(bea.archive().colleagueSealing(), late);

        assertThat(result.coReview().orElseThrow().asked()).extracting(CoReview.Asked::ended)
                .containsExactly(CoReview.Ending.WITHDRAWN, CoReview.Ending.AGREED);
        assertThat(anna.take(bea.saved(late))).isInstanceOf(ImportReport.Refused.class);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.SEALED);
    }

    @Test
    void aWrongImageThatOnlyTheColleagueSawGoesBackOnTwoSignatures() throws IOException, Refusal {
        Finding wrong = finding("j", Consequence.RETURN, "case1-hc");
        OpenLogbook seat = Laptop.score(bea.open(anna.ask(logbook, BEA)), FAIL);
        Bench.decide(seat, wrong);
        bea.archive().lookingAlong().lock(seat);
        assertThatThrownBy(() -> Laptop.sign(bea.archive().colleagueSealing(), seat))
                .hasMessage("REVIEW_OPEN_DIFFERENCES");
        Bench.settle(seat, wrong);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, seat);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.signers()).hasSize(2);
        assertThat(result.findings()).filteredOn(Finding::isConfirmed).containsExactly(wrong);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void bothSeeWhatIsMissingBeforeAnyScoreAndReturnItTogether() throws IOException, Refusal {
        Finding gap = finding("e", Consequence.RETURN, "case1-hc");
        OpenLogbook fresh = anna.open(Tiny.logbook(31).packed());
        Bench.decide(fresh, gap);
        OpenLogbook seat = bea.open(anna.ask(fresh, BEA));
        Bench.decide(seat, gap);
        bea.archive().lookingAlong().lock(seat);
        ResultPayload result = Bench.signedByBoth(anna, fresh, bea, seat);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.reading().orElseThrow().n()).isZero();
    }

    @Test
    void onHalfASheetTheyCanAgreeOnAReturnAndOnNothingElse() throws IOException, Refusal {
        Finding gap = finding("e", Consequence.RETURN, "case1-hc");
        OpenLogbook fresh = anna.open(Tiny.logbook(32).packed());
        Bench.decide(fresh, gap);
        OpenLogbook seat = Bench.readBy(bea, anna.ask(fresh, BEA), PASS);
        Bench.settle(seat, new Finding("e", gap.slots(), Finding.Decision.DISMISSED, Consequence.RETURN, "Nee."));
        Bench.settleAll(seat, Bench.consensus(bea, seat), false);

        assertThatThrownBy(() -> Laptop.sign(bea.archive().colleagueSealing(), seat))
                .hasMessage("REVIEW_SHEET_OPEN");
        deny(seat);
        assertThatThrownBy(() -> Laptop.sign(bea.archive().colleagueSealing(), seat))
                .hasMessage("REVIEW_SHEET_OPEN");
    }

    @Test
    void whoeverSawAColleaguesSheetNeverSignsAloneAfterwards() throws IOException, Refusal {
        answeredAndTakenBack();
        // she saw the other sheet: her own is what it was
        assertThatThrownBy(() -> Laptop.score(logbook, PASS)).hasMessage("ASSESSMENT_COMPARING");

        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        logbook.session().perform(_ -> Optional.of(new LifeAct.HandedBack(LifeAct.HandBack.UNAVAILABLE)));
        assertThat(Bench.signed(anna, logbook).outcome()).isEqualTo(Outcome.HANDED_BACK);
        anna.archive().sealing().openCorrection(logbook, "Toch wel.");
        Laptop.score(logbook, PASS);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
    }

    @Test
    void aNextRevisionGoesToWhoAnsweredAndToNobodyElse() throws IOException, Refusal {
        answered();
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Nog iets.")));

        assertThatThrownBy(() -> anna.archive().lookingAlong().ask(logbook, colleague(CARLA)))
                .hasMessage("REVIEW_OTHER_COLLEAGUE");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.ANSWERED);
    }

    private void answered() throws IOException, Refusal {
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), FAIL);
        Laptop.sign(bea.archive().colleagueSealing(), seat);
        anna.take(bea.saved(seat));
    }

    private void answeredAndTakenBack() throws IOException, Refusal {
        answered();
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Nog iets.")));
        anna.ask(logbook, BEA);
        anna.archive().lookingAlong().withdraw(logbook);
    }

    private void ended(CoReviewing.Decline why) throws IOException, Refusal {
        OpenLogbook seat = bea.open(anna.ask(logbook, BEA));
        bea.archive().lookingAlong().decline(seat, why);
        assertThat(anna.take(bea.saved(seat))).isInstanceOf(ImportReport.Answered.class);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    private ResultPayload withCarla() throws IOException, Refusal {
        Laptop carla = bench.laptop(CARLA);
        OpenLogbook seat = Bench.readBy(carla, anna.ask(logbook, CARLA), FAIL);
        return Bench.signedByBoth(anna, logbook, carla, seat);
    }

    private static void deny(OpenLogbook seat) throws Refusal {
        seat.session().perform(_ -> Optional.of(new ReviewAct.AgreementDenied(true)));
    }

    private static Colleague colleague(Identity person) {
        return new Colleague(person.keyId().value(), person.person().value());
    }
}
