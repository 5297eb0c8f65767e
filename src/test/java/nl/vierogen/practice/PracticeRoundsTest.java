package nl.vierogen.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.pack.Rounds;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;

/** The later rounds for practice: ready-made, and made from what was done in the first. */
@BesideTheScreen
class PracticeRoundsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int MOST_NEW_PICTURES = 14;

    @Test
    void theReadyMadeRetakeIsMadeAfterTheFirstAssessmentAndAsksSomethingOfEachImage() throws Refusal {
        LogbookPackage opened = open(PracticePackages.pack(ready("OEF-H1"), NOW), PracticeKeys.assessor());
        Logbook logbook = opened.logbook();

        assertThat(logbook.retake()).hasValueSatisfying(retake -> {
            assertThat(retake.basis()).isEqualTo(Basis.MARKED);
            assertThat(retake.corrections().keySet()).isEqualTo(logbook.countedSlots());
            assertThat(retake.oldImages().keySet()).isEqualTo(logbook.countedSlots());
            assertThat(retake.corrections().values()).allSatisfy(asked -> assertThat(asked.feedback()).isNotBlank());
            assertThat(retake.corrections().values()).flatExtracting(Correction::reasons)
                    .allSatisfy(reason -> assertThat(ProcedureReader.newest().retakeReason(reason)).isPresent());
        });
        requireMadeAfter(logbook, 3);
        assertThat(logbook.kept()).hasSize(8);
    }

    @Test
    void theReadyMadeSecondOpinionHasAWholeCompositionAndImagesOfItsOwn() throws Refusal {
        LogbookPackage opened = open(PracticePackages.pack(ready("OEF-S1"), NOW), PracticeKeys.assessor());

        assertThat(opened.logbook().round()).isEqualTo(Round.SECOND_OPINION);
        assertThat(opened.logbook().images()).hasSize(4);
        assertThat(opened.logbook().kept()).hasSize(1);
        requireMadeAfter(opened.logbook(), 3);
        Set<PictureRequest> own = new HashSet<>(ready("OEF-S1").pictures().values());
        for (PracticeLogbook other : PracticeLogbooks.on(TODAY)) {
            if (!other.logbook().number().equals("OEF-S1")) {
                assertThat(other.pictures().values()).doesNotContainAnyElementsOf(own);
                assertThat(other.oldPictures().values()).doesNotContainAnyElementsOf(own);
            }
        }
    }

    /** Drawing them is what a first start waits for. */
    @Test
    void theLaterRoundsNeedFewPictures() {
        int pictures = 0;
        for (String number : List.of("OEF-H1", "OEF-S1")) {
            pictures += ready(number).pictures().size() + ready(number).oldPictures().size();
        }

        assertThat(pictures).isLessThanOrEqualTo(MOST_NEW_PICTURES);
    }

    @Test
    void aFailedLogbookGoesOnToARetakeAndASecondOpinion() throws Refusal {
        LogbookPackage first = open(PracticePackages.pack(ready("OEF-B2"), NOW), PracticeKeys.assessor());
        ResultPayload failed = Rounds.failed(first, "case1-hc", "case2-hc", "case3-fl");
        Instant later = NOW.plusSeconds(90L * 24 * 3600);

        LogbookPackage retake = open(
                PracticePackages.retake(first, failed, PracticeKeys.colleague().publicIdentity(), later),
                PracticeKeys.colleague());
        LogbookPackage opinion = open(PracticePackages.secondOpinion(retake, "OEF-S7",
                PracticeKeys.independent().publicIdentity(), later.plusSeconds(3600)), PracticeKeys.independent());

        assertThat(retake.logbook().countedSlots()).extracting(SlotId::value).containsExactly("case1-hc", "case2-hc",
                "case3-fl");
        assertThat(((RetakeStatement) retake.statement()).firstAssessedOn()).contains(Rounds.ASSESSED_ON);
        requireMadeAfter(retake.logbook(), 3);
        assertThat(retake.oldImages().get(new SlotId("case3-fl")))
                .isEqualTo(first.images().get(new SlotId("case3-fl")));
        assertThat(new HashSet<>(digests(retake.logbook()))).hasSize(3)
                .doesNotContainAnyElementsOf(digests(first.logbook()));
        assertThat(digests(opinion.logbook())).isEqualTo(digests(retake.logbook()));
        assertThat(opinion.logbook().number()).isEqualTo("OEF-S7");
        assertThat(opinion.statement().practice()).isTrue();
    }

    /** Strictly after the first assessment and at most so many calendar months old (procedure 2026, 4.c). */
    private static void requireMadeAfter(Logbook logbook, int months) {
        for (LogbookCase one : logbook.cases()) {
            Examination made = one.examinations().getLast();
            assertThat(logbook.images()).extracting(LogbookImage::examination).contains(made.id());
            assertThat(made.examinedOn()).hasValueSatisfying(day -> assertThat(day).as(one.id().value())
                    .isAfter(logbook.madeAfter().orElseThrow())
                    .isAfterOrEqualTo(logbook.submittedOn().minusMonths(months)));
        }
    }

    private static List<String> digests(Logbook logbook) {
        List<String> digests = new ArrayList<>();
        logbook.images().forEach(image -> digests.add(image.sha256().hex()));
        return digests;
    }

    private static PracticeLogbook ready(String number) {
        return PracticeLogbooks.on(TODAY).stream().filter(one -> one.logbook().number().equals(number)).findFirst()
                .orElseThrow();
    }

    private static LogbookPackage open(byte[] file, Identity opener) throws Refusal {
        LogbookPackage opened = PackageReader.open(file, opener, PracticeKeys.roster());
        assertThat(opened.images().keySet()).isEqualTo(opened.logbook().countedSlots());
        return opened;
    }
}
