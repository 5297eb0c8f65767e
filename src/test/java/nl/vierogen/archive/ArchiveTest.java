package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.SealPreview;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private PracticeDesk desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new PracticeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anImportedPackageIsListedOpenedAndShowsItsImages() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.biometrie());

        assertThat(desk.archive().shelf().cards()).singleElement().satisfies(card -> {
            assertThat(card.number()).isEqualTo("OEF-B1");
            assertThat(card.stage()).isEqualTo(Stage.NEW);
            assertThat(card.toScore()).isEqualTo(48);
            assertThat(card.practice()).isTrue();
        });
        for (FormSlot slot : logbook.form().slots()) {
            assertThat(JpegWalker.walk(logbook.pictures().jpeg(slot.id()), slot.id().value()).width()).isEqualTo(1280);
        }
    }

    @Test
    void theSamePackageTwiceIsKnownAndChangesNothing() throws Exception {
        desk.take("one.logboek", PracticeDesk.termijn());
        ImportReport again = desk.take("two.logboek", PracticeDesk.termijn());

        assertThat(again.result()).isInstanceOf(ImportReport.Known.class);
        assertThat(desk.archive().shelf().cards()).hasSize(1);
    }

    @Test
    void aDamagedPackageIsRefusedAndTheInboxUnharmed() throws Exception {
        desk.take("good.logboek", PracticeDesk.termijn());
        byte[] damaged = PracticeDesk.biometrie().clone();
        damaged[damaged.length / 2] ^= 1;
        ImportReport report = desk.take("bad.logboek", damaged);

        assertThat(report.result()).isInstanceOfSatisfying(ImportReport.Refused.class, refused -> {
            assertThat(refused.refusal().problem()).isEqualTo(Problem.PACKAGE_DAMAGED);
            assertThat(refused.at()).contains(ImportCheck.DECRYPTED);
        });
        assertThat(desk.archive().shelf().cards()).hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsRefusedByName() {
        ImportReport report = desk.archive().shelf().importFile(folder.resolve("gone.logboek"));
        assertThat(report.result()).isInstanceOfSatisfying(ImportReport.Refused.class,
                refused -> assertThat(refused.refusal()).hasToString("FILE_NOT_FOUND [gone.logboek]"));
    }

    @Test
    void whatIsScoredIsThereWhenTheLogbookIsOpenedAgain() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.biometrie());
        PracticeDesk.fill(logbook, 1);
        Card card = desk.archive().shelf().cards().getFirst();

        assertThat(card.stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        assertThat(card.scored()).isEqualTo(48);
        assertThat(desk.archive().shelf().open(card).session().assessment().sheet())
                .isEqualTo(logbook.session().assessment().sheet());
    }

    @Test
    void aPinThatSaysNothingYetIsThereWhenTheLogbookIsOpenedAgain() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.biometrie());
        PinPlace place = PinPlace.at(new SlotId("case1-hc"), 0.25, 1, Optional.of(new CriterionId("plane")));
        logbook.session().perform(_ -> Optional.of(new RemarkAct.PinSet("a", place)));
        Card card = desk.archive().shelf().cards().getFirst();

        assertThat(desk.archive().shelf().open(card).session().assessment().barePins())
                .isEqualTo(Map.of("a", place));
    }

    @Test
    void aSufficientLogbookIsSealedAndTheResultVerifiesFromItsBytes() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);
        logbook.session().perform(_ -> Optional.of(new Act.FeedbackWritten(new SlotId("crl2"), "Mooi beeld.")));
        Path target = folder.resolve("out.uitslag");
        Sealing sealing = desk.archive().sealing();
        sealing.save(sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray()), target);

        VerifiedResult result = ResultVerifier.verify(Files.readAllBytes(target), PracticeKeys.roster(),
                FormSource.builtIn());
        assertThat(result.payload().outcome()).isEqualTo(Outcome.SUFFICIENT);
        assertThat(result.payload().total()).isEqualByComparingTo("52");
        assertThat(result.payload().practice()).isTrue();
        assertThat(result.payload().feedback()).containsEntry(new SlotId("crl2"), "Mooi beeld.");
        assertThat(desk.archive().shelf().cards().getFirst().outcome()).contains(Outcome.SUFFICIENT);
    }

    @Test
    void theLongestAllowedTextsEverywhereAreSealedAndVerified() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.biometrie());
        PracticeDesk.fill(logbook, 2);
        for (FormSlot slot : logbook.form().slots()) {
            logbook.session().perform(_ -> Optional.of(
                    new Act.FeedbackWritten(slot.id(), "é".repeat(Remark.COMMENT.longest()))));
            logbook.session().perform(_ -> Optional.of(new Act.RetakeMarked(slot.id(), logbook.procedure()
                    .retakeReasons().stream().map(Procedure.RetakeReason::id).toList(),
                    "\uD83D\uDC76".repeat(Remark.RETAKE_NOTE.longest() / 2))));
        }
        logbook.session().perform(_ -> Optional.of(
                new Act.OverallFeedbackWritten("ij".repeat(Remark.OVERALL.longest() / 2))));
        Path target = folder.resolve("long.uitslag");
        Sealing sealing = desk.archive().sealing();
        sealing.save(sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray()), target);

        VerifiedResult result = ResultVerifier.verify(Files.readAllBytes(target), PracticeKeys.roster(),
                FormSource.builtIn());
        assertThat(result.payload().feedback()).hasSize(12).allSatisfy(
                (_, text) -> assertThat(text).hasSize(Remark.COMMENT.longest()));
        assertThat(result.payload().overallFeedback()).hasSize(Remark.OVERALL.longest());
        Card card = desk.archive().shelf().cards().getFirst();
        assertThat(desk.archive().shelf().open(card).session().assessment().stage()).isEqualTo(Stage.SEALED);
    }

    @Test
    void aFailIsNeverSealedAlone() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 1);
        assertRefused(Problem.ASSESSMENT_COLLEAGUE_FIRST, () -> desk.archive().sealing().preview(logbook));
    }

    @Test
    void anOpenCriterionIsNamedAndNothingIsSealed() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        assertRefused(Problem.ASSESSMENT_OPEN_CRITERIA, () -> desk.archive().sealing().preview(logbook));
    }

    @Test
    void aWrongPassphraseSealsNothing() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);
        Sealing sealing = desk.archive().sealing();
        SealPreview preview = sealing.preview(logbook);

        assertRefused(Problem.PASSPHRASE_WRONG,
                () -> sealing.seal(logbook, preview, "niet de wachtzin".toCharArray()));
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.READY);
    }

    @Test
    void whatWasShownIsNotSignedOnceSomethingChanged() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);
        Sealing sealing = desk.archive().sealing();
        SealPreview preview = sealing.preview(logbook);
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Later bedacht.")));

        assertRefused(Problem.ASSESSMENT_CHANGED,
                () -> sealing.seal(logbook, preview, PracticeKeys.PASSPHRASE.toCharArray()));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheSealAndCanBeSavedElsewhere() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);
        Sealing sealing = desk.archive().sealing();
        SealedResult sealed = sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray());

        assertRefused(Problem.WRITE_FAILED, () -> sealing.save(sealed, folder.resolve("no/such/folder/a.uitslag")));
        Path elsewhere = folder.resolve("a.uitslag");
        sealing.save(sealing.sealed(logbook), elsewhere);
        assertThat(Files.readAllBytes(elsewhere)).isEqualTo(sealed.file());
    }

    @Test
    void openedTwiceALogbookIsOneAssessment() throws Exception {
        OpenLogbook one = desk.open(PracticeDesk.termijn());
        OpenLogbook other = desk.archive().shelf().open(desk.archive().shelf().cards().getFirst());
        PracticeDesk.fill(one, 2);

        assertThat(other.session().assessment().sheet()).isEqualTo(one.session().assessment().sheet());
        assertThat(other.session()).isSameAs(one.session());
    }

    @Test
    void theLastScoreAndTheFirstTotalAreKeptTogether() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);

        assertThat(logbook.session().acts()).extracting(RecordedAct::act).endsWith(
                new Act.Scored(new SlotId("crl4"), new CriterionId("settings"), 2),
                new Act.FirstCompleted(logbook.session().assessment().tally().total()));
    }

    private static void assertRefused(Problem problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
