package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.pack.SecondOpinionStatement;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A retake and a second opinion in the inbox, and who may have them. */
class LaterRoundsTest {
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
    void aRetakeShowsOldBesideNewAndCountsTheNewOnly() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.retake());

        assertThat(card()).satisfies(card -> {
            assertThat(card.round()).isEqualTo(Round.RETAKE);
            assertThat(card.toScore()).isEqualTo(16);
        });
        assertThat(logbook.session().assessment().counting().slotIds())
                .isEqualTo(logbook.logbook().countedSlots()).hasSize(4);
        for (SlotId slot : logbook.logbook().countedSlots()) {
            assertThat(JpegWalker.walk(logbook.pictures().jpeg(slot), slot.value()).width()).isEqualTo(1024);
            byte[] old = logbook.pictures().old(slot).orElseThrow();
            assertThat(JpegWalker.walk(old, slot.value()).width()).isEqualTo(800);
        }
        assertThat(logbook.pictures().old(new SlotId("case2-hc"))).isEmpty();
    }

    @Test
    void aRetakeThatPassesIsSealedOnItsBasis() throws Exception {
        ResultPayload result = sealed(desk.open(PracticeDesk.retake()));

        assertThat(result.basis()).contains(Basis.MARKED);
        assertThat(result.counted()).hasSize(4);
        assertThat(result.maximum()).isEqualByComparingTo("32");
        assertThat(result.outcome()).isEqualTo(Outcome.SUFFICIENT);
    }

    @Test
    void aSecondOpinionThatPassesIsSealedWithoutABasis() throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.secondOpinion());
        ResultPayload result = sealed(logbook);

        assertThat(logbook.logbook().retake()).isEmpty();
        assertThat(result.round()).isEqualTo(Round.SECOND_OPINION);
        assertThat(result.basis()).isEmpty();
        assertThat(result.counted()).hasSize(4);
    }

    @Test
    void aSecondOpinionOnWhatWasSeenAsARetakeIsRefusedAndNothingIsKept() throws Exception {
        desk.open(PracticeDesk.retake());
        Card before = card();
        byte[] opinion = PracticePackages.secondOpinion(asBureau(PracticeDesk.retake()), "OEF-S9",
                PracticeKeys.assessor().publicIdentity(), PracticeDesk.NOW);

        requireSeen(opinion);
        assertThat(card()).isEqualTo(before);
    }

    @Test
    void oneImageSeenBeforeIsEnough() throws Exception {
        desk.open(PracticeDesk.retake());

        requireSeen(withOneImageOf(asBureau(PracticeDesk.retake()).images().get(new SlotId("case3-ac"))));
        requireSeen(withOneImageOf(asBureau(PracticeDesk.retake()).oldImages().get(new SlotId("case3-ac"))));
    }

    @Test
    void theSameSecondOpinionTwiceIsKnownThoughItsImagesAreSeenByThen() throws Exception {
        desk.open(PracticeDesk.secondOpinion());

        assertThat(desk.take("again.logboek", PracticeDesk.secondOpinion()).result())
                .isInstanceOf(ImportReport.Known.class);
    }

    @Test
    void oldImagesCountAsSeen() throws Exception {
        desk.open(PracticeDesk.retake());
        RetakeStatement statement = (RetakeStatement) asBureau(PracticeDesk.retake()).statement();
        List<String> all = Stream.concat(statement.assessed().stream(), statement.old().stream())
                .map(image -> image.sha256().hex()).toList();

        assertThat(desk.workspace().seenImages().seenAmong(all)).hasSize(8).containsAll(all);
    }

    private void requireSeen(byte[] opinion) throws Exception {
        LogbookPackage opened = asBureau(opinion);
        List<String> images = opened.statement().assessed().stream().map(image -> image.sha256().hex()).toList();
        int seen = desk.workspace().seenImages().seenAmong(images).size();
        ImportReport report = desk.take("opinion.logboek", opinion);

        assertThat(report.result()).isInstanceOfSatisfying(ImportReport.Refused.class, refused -> {
            assertThat(refused.refusal()).hasToString(Problem.SECOND_OPINION_SEEN.name());
            assertThat(refused.at()).contains(ImportCheck.CONTENTS);
        });
        assertThat(desk.archive().shelf().cards()).hasSize(1);
        assertThat(desk.workspace().seenImages().seenAmong(images)).hasSize(seen);
        try (Stream<Path> kept = Files.list(folder.resolve("work").resolve("packages"))) {
            assertThat(kept).hasSize(1);
        }
    }

    /** The second opinion for practice, with this image in the place of its first. */
    private static byte[] withOneImageOf(byte[] seen) throws Refusal {
        LogbookPackage opened = asBureau(PracticeDesk.secondOpinion());
        SecondOpinionStatement s = (SecondOpinionStatement) opened.statement();
        LogbookImage first = s.images().getFirst();
        List<LogbookImage> images = new ArrayList<>(s.images());
        var facts = JpegWalker.walk(seen, "seen");
        images.set(0, new LogbookImage(first.slot(), first.examination(), Sha256.of(seen), seen.length, facts.width(),
                facts.height()));
        Map<SlotId, byte[]> jpegs = new HashMap<>(opened.images());
        jpegs.put(first.slot(), seen);
        PackageStatement changed = new SecondOpinionStatement(s.formatVersion(), s.packageId(), s.assignmentId(),
                s.number(), s.kind(), s.round(), s.practice(), s.recipient(), s.signers(), s.issuedAt(),
                s.rosterVersion(), s.procedureVersion(), s.form(), s.submittedOn(), s.resubmittedOn(), s.dueOn(),
                s.replaces(), s.policy(), s.madeAfter(), s.checkedByBureau(), s.bureauFindings(), s.cases(), images,
                s.kept());
        return PackageWriter.write(new PackageDraft(changed, opened.formBytes(), jpegs, Map.of()),
                PracticeKeys.bureau(),
                List.of(PracticeKeys.assessor().publicIdentity(), PracticeKeys.bureau().publicIdentity()));
    }

    private ResultPayload sealed(OpenLogbook logbook) throws Exception {
        PracticeDesk.fill(logbook, 2);
        Sealing sealing = desk.archive().sealing();
        byte[] file = sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray()).file();
        return ResultVerifier.verify(file, PracticeKeys.roster(), FormSource.builtIn()).payload();
    }

    private Card card() throws Refusal {
        return Optional.of(desk.archive().shelf().cards()).filter(cards -> cards.size() == 1).orElseThrow().getFirst();
    }

    private static LogbookPackage asBureau(byte[] file) throws Refusal {
        return PackageReader.openAsBureau(file, PracticeKeys.bureau(), PracticeKeys.roster());
    }
}
