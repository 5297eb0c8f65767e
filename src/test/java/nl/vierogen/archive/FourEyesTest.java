package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.OwnKey;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.SealedResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two assessors with a laptop each, or at one, from the first score to a result that the Bureau's verifier accepts. */
class FourEyesTest {
    private static final CriterionPlace FEMUR = Laptop.place("case2-fl", "plane");

    @TempDir
    private Path folder;
    private Laptop first;
    private Laptop second;
    private OpenLogbook logbook;

    @BeforeEach
    void twoLaptops() throws Refusal, IOException {
        first = new Laptop(folder.resolve("first"), PracticeKeys.assessor());
        second = new Laptop(folder.resolve("second"), PracticeKeys.colleague());
        logbook = Laptop.score(first.open(PracticeDesk.structuralError()), FourEyesTest::headsAreWrong);
    }

    @AfterEach
    void closeBoth() {
        first.close();
        second.close();
    }

    private static int headsAreWrong(CriterionPlace place) {
        return place.slot().value().endsWith("-hc") && place.criterion().value().equals("plane") ? 0 : 2;
    }

    @Test
    void aFailIsSignedByTwoAfterABlindReading() throws IOException, Refusal {
        OpenLogbook seat = second.open(first.ask(logbook, PracticeKeys.colleague()));
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.WAITING);
        assertThat(second.archive().lookingAlong().seat(seat).comparison()).isEmpty();
        Laptop.score(seat, place -> place.equals(FEMUR) ? 1 : headsAreWrong(place));
        second.archive().lookingAlong().lock(seat);
        Laptop.agreeWithFirst(seat, second.archive().lookingAlong().seat(seat).comparison().orElseThrow().consensus());
        Laptop.sign(second.archive().colleagueSealing(), seat);

        assertThat(first.take(second.saved(seat))).isInstanceOf(ImportReport.Answered.class);

        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.ANSWERED);
        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));
        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.signers()).hasSize(2);
        assertThat(result.retakeMarks()).hasSize(4);
        assertThat(result.reading().orElseThrow().changes()).hasSize(1);
        assertThat(result.coReview().orElseThrow().asked()).extracting(CoReview.Asked::ended)
                .containsExactly(CoReview.Ending.AGREED);
    }

    @Test
    void aFailThatTurnsIntoAPassCarriesBothSheetsAndBothSignatures() throws IOException, Refusal {
        OpenLogbook seat = here();
        Laptop.score(seat, _ -> 2);
        first.archive().lookingAlong().lock(seat);
        Laptop.settle(seat, Laptop.place("case1-hc", "plane"), 1);
        for (int n = 2; n <= 4; n++) {
            Laptop.settle(seat, Laptop.place("case" + n + "-hc", "plane"), 2);
        }
        Laptop.sign(first.archive().colleagueSealing(), seat);

        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));

        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.signers()).hasSize(2);
        assertThat(result.retakeMarks()).isEmpty();
        assertThat(result.reading().orElseThrow().assessor()).isNotEqualTo(result.reading().orElseThrow().colleague());
    }

    @Test
    void withoutOneVerdictTheBureauGetsItBackUndecided() throws IOException, Refusal {
        OpenLogbook seat = here();
        Laptop.score(seat, _ -> 2);
        assertThatThrownBy(() -> seat.session().perform(_ -> Optional.of(new ReviewAct.AgreementDenied(true))))
                .hasMessage("REVIEW_CLOSED");
        first.archive().lookingAlong().lock(seat);
        seat.session().perform(_ -> Optional.of(new ReviewAct.AgreementDenied(true)));
        Laptop.sign(first.archive().colleagueSealing(), seat);

        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));

        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(result.retakeMarks()).isEmpty();
    }

    @Test
    void whatIsChangedAfterHerSignatureGoesBackAndBothSignAgain() throws IOException, Refusal {
        OpenLogbook seat = here();
        Laptop.score(seat, place -> place.equals(FEMUR) ? 1 : headsAreWrong(place));
        first.archive().lookingAlong().lock(seat);
        Laptop.settle(seat, FEMUR, 2);
        Laptop.sign(first.archive().colleagueSealing(), seat);
        Laptop.settle(logbook, FEMUR, 1);
        assertThatThrownBy(() -> first.archive().sealing().preview(logbook)).hasMessage("REVIEW_CHANGED_SINCE");

        OpenLogbook again = here();
        assertThat(again.session().assessment().stage()).isEqualTo(Stage.COMPARING);
        Laptop.sign(first.archive().colleagueSealing(), again);

        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));
        assertThat(result.points().points(FEMUR.slot(), FEMUR.criterion())).hasValue(1);
        assertThat(result.signers()).hasSize(2);
    }

    @Test
    void anAnswerToAnOlderRevisionOrAnotherRequestChangesNothing() throws IOException, Refusal {
        OpenLogbook seat = second.open(first.ask(logbook, PracticeKeys.colleague()));
        Laptop.score(seat, FourEyesTest::headsAreWrong);
        second.archive().lookingAlong().lock(seat);
        Laptop.sign(second.archive().colleagueSealing(), seat);
        byte[] old = second.saved(seat);
        assertThat(first.take(old)).isInstanceOf(ImportReport.Answered.class);
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Nog iets.")));
        byte[] again = first.ask(logbook, PracticeKeys.colleague());

        assertThat(problem(first.take(old))).isEqualTo(Problem.REVIEW_ANSWER_OLD);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.WAITING);

        OpenLogbook reopened = second.open(again);
        assertThat(reopened.id()).isEqualTo(seat.id());
        Laptop.sign(second.archive().colleagueSealing(), reopened);
        byte[] fresh = second.saved(reopened);
        first.archive().lookingAlong().withdraw(logbook);
        assertThat(problem(first.take(fresh))).isEqualTo(Problem.REVIEW_CLOSED);
        first.ask(logbook, PracticeKeys.independent());
        assertThat(problem(first.take(fresh))).isEqualTo(Problem.REVIEW_OTHER);
    }

    @Test
    void whoDeclinedIsNamedAndAnotherIsAsked() throws IOException, Refusal {
        OpenLogbook seat = second.open(first.ask(logbook, PracticeKeys.colleague()));
        second.archive().lookingAlong().decline(seat, CoReviewing.Decline.RECOGNISED);
        assertThat(first.take(second.saved(seat))).isInstanceOf(ImportReport.Answered.class);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        assertThat(first.archive().lookingAlong().colleagues(logbook)).extracting("person").containsExactly("BO-003",
                "BO-004");
        assertThat(problem(second.take(first.ask(logbook, PracticeKeys.independent()))))
                .isEqualTo(Problem.PACKAGE_NOT_FOR_YOU);
        first.archive().lookingAlong().withdraw(logbook);
        logbook.session().perform(_ -> Optional.of(new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED)));

        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));

        assertThat(result.outcome()).isEqualTo(Outcome.HANDED_BACK);
        assertThat(result.coReview().orElseThrow().asked()).extracting(CoReview.Asked::ended)
                .containsExactly(CoReview.Ending.DECLINED, CoReview.Ending.WITHDRAWN);
    }

    @Test
    void whatTwoSignedTwoSignAgainWhenItIsCorrected() throws IOException, Refusal {
        OpenLogbook seat = here();
        Laptop.score(seat, FourEyesTest::headsAreWrong);
        first.archive().lookingAlong().lock(seat);
        Laptop.sign(first.archive().colleagueSealing(), seat);
        SealedResult one = Laptop.sign(first.archive().sealing(), logbook);

        first.archive().sealing().openCorrection(logbook, "Casus 1 was verwisseld.");
        for (int n = 1; n <= 4; n++) {
            int hc = n;
            logbook.session().perform(_ -> Optional.of(new Act.Scored(Laptop.place("case" + hc + "-hc", "plane").slot(),
                    FEMUR.criterion(), 2)));
        }
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        OpenLogbook again = here();
        Laptop.score(again, _ -> 2);
        first.archive().lookingAlong().lock(again);
        Laptop.sign(first.archive().colleagueSealing(), again);
        ResultPayload result = verified(Laptop.sign(first.archive().sealing(), logbook));

        assertThat(result.revision()).isEqualTo(2);
        assertThat(result.supersedes()).contains(one.sha256());
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(first.archive().sealing().revisions(logbook)).hasSize(2);
    }

    @Test
    void theFirstSheetStaysClosedUntilTheSecondIs() throws IOException, Refusal {
        OpenLogbook seat = second.open(first.ask(logbook, PracticeKeys.colleague()));
        Laptop.score(seat, _ -> 1);
        assertThat(second.archive().lookingAlong().seat(seat).comparison()).isEmpty();
        assertThatThrownBy(() -> second.archive().colleagueSealing().preview(seat)).hasMessage("REVIEW_CLOSED");
        second.archive().lookingAlong().lock(seat);
        assertThat(second.archive().lookingAlong().seat(seat).comparison()).isPresent();
        assertThatThrownBy(() -> Laptop.score(seat, _ -> 2)).hasMessage("ASSESSMENT_COMPARING");
    }

    private OpenLogbook here() throws Refusal {
        return first.archive().lookingAlong().sitDown(logbook, new OwnKey.Practice(),
                PracticeKeys.PASSPHRASE.toCharArray());
    }

    private static Problem problem(ImportReport.Result result) {
        return ((ImportReport.Refused) result).refusal().problem();
    }

    private static ResultPayload verified(SealedResult sealed) throws Refusal {
        return ResultVerifier.verify(sealed.file(), PracticeKeys.roster(), FormSource.builtIn()).payload();
    }
}
