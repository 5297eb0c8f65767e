package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.PASS;
import static nl.vierogen.archive.Bench.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes after a result: a mended logbook, another form, a correction. */
@BesideTheScreen
class LaterLivesTest {
    private static final byte[] FIRST = Tiny.logbook(5).packed();
    private static final LocalDate MENDED = LocalDate.of(2026, 11, 8);
    private static final SlotId HEAD = new SlotId("case1-hc");
    private static final SlotId ABDOMEN = new SlotId("case1-ac");

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop anna;

    @BeforeEach
    void open() throws Refusal {
        bench = new Bench(folder);
        anna = bench.laptop(PracticeKeys.assessor());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aMendedLogbookTakesOverTheScoresOfItsUnchangedImages() throws IOException, Refusal {
        returned(anna.open(FIRST));
        OpenLogbook mended = anna.open(mended());

        assertThat(mended.previous().of(HEAD)).as("replaced").isEmpty();
        assertThat(mended.previous().of(ABDOMEN)).contains(
                Map.of(new CriterionId("plane"), 1, new CriterionId("calipers"), 1));
        for (String slot : Tiny.SLOTS) {
            Optional<Map<CriterionId, Integer>> earlier = mended.previous().of(new SlotId(slot));
            mended.session().perform(_ -> earlier.map(points -> new LifeAct.TakenOver(new SlotId(slot), points)));
        }
        assertThat(mended.session().assessment().stage()).as("one image is open").isEqualTo(Stage.NEW);
        Laptop.score(mended, PASS);
        ResultPayload result = Bench.signed(anna, mended);

        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.packageIdentity()).isNotEqualTo(Tiny.opened(FIRST).identity());
    }

    @Test
    void itsOwnEarlierImagesAreNoImagesOfAnotherLogbookHoweverOftenItIsMended() throws IOException, Refusal {
        returned(anna.open(FIRST));
        byte[] once = mended();
        returned(anna.open(once));
        OpenLogbook twice = anna.open(Tiny.logbook(5).replaced("case1-hc", 51).replaced("case2-hc", 52)
                .inPlaceOf(once, MENDED.plusDays(1)).packed());

        assertThat(twice.signs()).extracting(Sign::condition).doesNotContain("h", "j");
    }

    @Test
    void aColleagueWhoLookedAlongBeforeItWasMendedSawNoOtherLogbook() throws IOException, Refusal {
        Laptop bea = bench.laptop(PracticeKeys.colleague());
        OpenLogbook first = Laptop.score(anna.open(FIRST), FAIL);
        bea.open(anna.ask(first, PracticeKeys.colleague()));
        anna.archive().lookingAlong().withdraw(first);
        returned(first);
        OpenLogbook mended = Laptop.score(anna.open(mended()), FAIL);
        OpenLogbook seat = bea.open(anna.ask(mended, PracticeKeys.colleague()));
        assertThat(seat.signs()).extracting(Sign::condition).doesNotContain("h");
    }

    @Test
    void imagesOfAnotherLogbookAreSeen() throws IOException, Refusal {
        anna.open(FIRST);
        // the ids of journals are random: once by chance proves nothing
        for (int n = 61; n <= 66; n++) {
            OpenLogbook copied = anna.open(Tiny.logbook(n).replaced("case1-hc", 5).packed());

            assertThat(copied.signs()).extracting(Sign::id).contains("h/seen/case1-hc");
        }
    }

    @Test
    void anotherFormMidwayIsAnotherSheetAndTheOldOneStaysReadable() throws IOException, Refusal {
        OpenLogbook old = anna.open(FIRST);
        returned(old);
        OpenLogbook renewed = anna.open(Tiny.logbook(5).form(Tiny.NEXT_FORM).inPlaceOf(FIRST, MENDED).packed());

        assertThat(renewed.previous().of(ABDOMEN)).isEmpty();
        assertThat(renewed.session().assessment().sheet().points()).isEmpty();
        ResultPayload result = Bench.signed(anna, Laptop.score(renewed, PASS));
        assertThat(result.form()).isEqualTo(Tiny.NEXT_FORM.reference());
        OpenLogbook again = anna.archive().shelf().open(anna.archive().shelf().cards().stream()
                .filter(card -> card.id().equals(old.id())).findFirst().orElseThrow());
        assertThat(anna.archive().sealing().sealed(again).facts().form()).isEqualTo("proef 1");
        assertThat(again.session().assessment().sheet().points()).hasSize(4);
    }

    @Test
    void aPassCorrectedTowardsAFailNeedsAColleagueFirst() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), PASS);
        Bench.signed(anna, logbook);
        anna.archive().sealing().openCorrection(logbook, "Beelden verwisseld.");
        Laptop.score(logbook, FAIL);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        ResultPayload result = withBea(logbook, FAIL);

        assertThat(result.revision()).isEqualTo(2);
        assertThat(result.outcome()).isEqualTo(Outcome.INSUFFICIENT);
        assertThat(result.retakeMarks()).hasSize(4);
        assertThat(anna.archive().sealing().revisions(logbook)).extracting(one -> one.facts().outcome())
                .containsExactly(Outcome.SUFFICIENT, Outcome.INSUFFICIENT);
    }

    @Test
    void aFailCorrectedTowardsAPassIsSignedByTwoAgain() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), FAIL);
        ResultPayload one = withBea(logbook, FAIL);
        anna.archive().sealing().openCorrection(logbook, "Een nieuw inzicht.");
        Laptop.score(logbook, PASS);
        assertThatThrownBy(() -> Bench.signed(anna, logbook)).hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        Laptop carla = bench.laptop(PracticeKeys.independent());
        OpenLogbook seat = Bench.readBy(carla, anna.ask(logbook, PracticeKeys.independent()), PASS);
        ResultPayload two = Bench.signedByBoth(anna, logbook, carla, seat);

        assertThat(two.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(two.signers()).hasSize(2);
        assertThat(two.resultId()).isEqualTo(one.resultId());
        assertThat(two.revision()).isEqualTo(2);
    }

    @Test
    void whatWasHandedBackCanBeTakenUpAgainAndIsNewThen() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), PASS);
        logbook.session().perform(_ -> Optional.of(new LifeAct.HandedBack(LifeAct.HandBack.UNAVAILABLE)));
        assertThat(Bench.signed(anna, logbook).points().points()).isEmpty();
        anna.archive().sealing().openCorrection(logbook, "Toch tijd gevonden.");

        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.ASSESSING);
        assertThat(Bench.signed(anna, Laptop.score(logbook, PASS)).outcome()).isEqualTo(Outcome.SUFFICIENT);
    }

    @Test
    void whatTwoSignedIsNotHandedBackByOne() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), FAIL);
        withBea(logbook, FAIL);
        anna.archive().sealing().openCorrection(logbook, "Nog eens.");
        assertThatThrownBy(() -> logbook.session()
                .perform(_ -> Optional.of(new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED))))
                .hasMessage("ASSESSMENT_COLLEAGUE_FIRST");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    @Test
    void anImageMadeSinceTheFirstSubmissionIsNoImageOfTheFutureWhereTheFirstIsUnknown() throws IOException, Refusal {
        OpenLogbook mended = anna.open(Tiny.logbook(5).examinedOn(MENDED.minusDays(1)).inPlaceOf(FIRST, MENDED)
                .packed());
        assertThat(mended.signs()).extracting(Sign::condition).doesNotContain("e");
    }

    @Test
    void everyFindingSurvivesASecondCorrection() throws IOException, Refusal {
        Finding head = finding("k", Consequence.NOTE, "case1-hc");
        Finding abdomen = finding("k", Consequence.NOTE, "case1-ac");
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), FAIL);
        OpenLogbook seat = withFindings(logbook, bench.laptop(PracticeKeys.colleague()), List.of(), head);
        assertThat(seat.session().assessment().stage()).isEqualTo(Stage.REPLIED);
        anna.archive().sealing().openCorrection(logbook, "Nog eens.");
        withFindings(logbook, bench.laptop(PracticeKeys.independent()), List.of(head), abdomen);
        anna.archive().sealing().openCorrection(logbook, "En nog eens.");

        assertThat(logbook.session().assessment().reading().findings())
                .filteredOn(Finding::isConfirmed).containsExactlyInAnyOrder(head, abdomen);
    }

    @Test
    void aFailThatIsCorrectedToAPassIsSignedByTheSameTwo() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(anna.open(FIRST), FAIL);
        Laptop bea = bench.laptop(PracticeKeys.colleague());
        OpenLogbook before = Bench.readBy(bea, anna.ask(logbook, bea.person()), FAIL);
        assertThat(Bench.signedByBoth(anna, logbook, bea, before).retakeMarks()).isNotEmpty();
        anna.archive().sealing().openCorrection(logbook, "De casussen waren verwisseld.");
        Laptop.score(logbook, PASS);
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        OpenLogbook again = Bench.readBy(bea, anna.ask(logbook, bea.person()), PASS);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, again);

        assertThat(again.id()).isNotEqualTo(before.id());
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.revision()).isEqualTo(2);
        assertThat(result.retakeMarks()).isEmpty();
        assertThat(result.signers()).containsExactly(anna.person().keyId(), bea.person().keyId());
    }

    private OpenLogbook withFindings(OpenLogbook logbook, Laptop colleague, List<Finding> seen, Finding found)
            throws IOException, Refusal {
        Identity person = colleague.person();
        OpenLogbook seat = Laptop.score(colleague.open(anna.ask(logbook, person)), FAIL);
        for (Finding finding : seen) {
            Bench.decide(seat, finding);
        }
        colleague.archive().lookingAlong().lock(seat);
        Bench.settle(seat, found);
        Bench.signedByBoth(anna, logbook, colleague, seat);
        return seat;
    }

    private ResultPayload withBea(OpenLogbook logbook, ToIntFunction<CriterionPlace> points)
            throws IOException, Refusal {
        Laptop bea = bench.laptop(PracticeKeys.colleague());
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, PracticeKeys.colleague()), points);
        return Bench.signedByBoth(anna, logbook, bea, seat);
    }

    private void returned(OpenLogbook logbook) throws Refusal {
        Laptop.score(logbook, FAIL);
        Bench.decide(logbook, finding("e", Consequence.RETURN, "case1-hc"));
        assertThat(Bench.signed(anna, logbook).outcome()).isEqualTo(Outcome.RETURNED);
    }

    private static byte[] mended() throws Refusal {
        return Tiny.logbook(5).replaced("case1-hc", 51).inPlaceOf(FIRST, MENDED).packed();
    }
}
