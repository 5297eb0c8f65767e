package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.Colleague;
import nl.vierogen.review.OwnKey;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a confirmed leak the images are not shown or sent again (procedure 2026, 2.b, 2.d). */
@BesideTheScreen
class HiddenImagesLivesTest {
    private static final byte[] PACKED = Tiny.logbook(15).packed();
    private static final Identity BEA = PracticeKeys.colleague();
    private static final SlotId HEAD = new SlotId("case1-hc");
    private static final Finding LEAK = finding("b", Consequence.RETURN, "case1-hc");

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
        logbook = anna.open(PACKED);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aLeakIsReturnedByOneAndNobodyIsAsked() throws Refusal {
        Bench.decide(logbook, LEAK);

        assertThat(desk().colleagues(logbook)).isEmpty();
        assertThatThrownBy(() -> anna.ask(logbook, BEA)).hasMessage("REVIEW_IMAGES_HIDDEN");
        assertThatThrownBy(this::sitDown).hasMessage("REVIEW_IMAGES_HIDDEN");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.READY);
        assertThat(Bench.signed(anna, logbook).signers()).hasSize(1);
    }

    @Test
    void aLeakFoundInACorrectionIsSignedByWhoLookedAlongWithoutTheImages() throws IOException, Refusal {
        Laptop.score(logbook, FAIL);
        Bench.signedByBoth(anna, logbook, bea, Bench.readBy(bea, anna.ask(logbook, BEA), FAIL));
        anna.archive().sealing().openCorrection(logbook, "Er staat een naam in beeld.");
        Bench.decide(logbook, LEAK);

        assertThat(desk().colleagues(logbook)).containsExactly(colleague(BEA));
        assertThatThrownBy(() -> anna.ask(logbook, BEA)).hasMessage("REVIEW_IMAGES_HIDDEN");
        assertThatThrownBy(() -> anna.ask(logbook, PracticeKeys.independent())).hasMessage("REVIEW_IMAGES_HIDDEN");
        OpenLogbook seat = sitDown();
        assertThatThrownBy(() -> seat.pictures().jpeg(HEAD)).hasMessage("REVIEW_IMAGES_HIDDEN");
        assertThat(seat.pictures().old(HEAD)).isEmpty();
        assertThat(seat.pictures().jpeg(new SlotId("case1-ac"))).isNotEmpty();
        Bench.decide(seat, LEAK);
        desk().lock(seat);
        Laptop.sign(anna.archive().colleagueSealing(), seat);
        ResultPayload result = Bench.signed(anna, logbook);

        assertThat(result.outcome()).isEqualTo(Outcome.RETURNED);
        assertThat(result.revision()).isEqualTo(2);
        assertThat(result.signers()).hasSize(2);
    }

    @Test
    void aLeakThatTheColleagueFoundIsNotSentBackToHer() throws IOException, Refusal {
        Laptop.score(logbook, FAIL);
        OpenLogbook seat = Laptop.score(bea.open(anna.ask(logbook, BEA)), FAIL);
        Bench.decide(seat, LEAK);
        bea.archive().lookingAlong().lock(seat);
        assertThatThrownBy(() -> seat.pictures().jpeg(HEAD)).hasMessage("REVIEW_IMAGES_HIDDEN");
        Bench.settle(seat, LEAK);
        Laptop.sign(bea.archive().colleagueSealing(), seat);
        assertThat(anna.take(bea.saved(seat))).isInstanceOf(ImportReport.Answered.class);

        assertThatThrownBy(() -> logbook.pictures().jpeg(HEAD)).hasMessage("REVIEW_IMAGES_HIDDEN");
        assertThatThrownBy(() -> anna.saved(logbook)).hasMessage("REVIEW_IMAGES_HIDDEN");
        logbook.session().perform(_ -> Optional.of(new Act.OverallFeedbackWritten("Nog iets.")));
        assertThatThrownBy(() -> anna.ask(logbook, BEA)).hasMessage("REVIEW_IMAGES_HIDDEN");
        logbook.session().undo();
        assertThat(Bench.signed(anna, logbook).outcome()).isEqualTo(Outcome.RETURNED);
    }

    private CoReviewing desk() {
        return anna.archive().lookingAlong();
    }

    private OpenLogbook sitDown() throws Refusal {
        return desk().sitDown(logbook, new OwnKey.Practice(), PracticeKeys.PASSPHRASE.toCharArray());
    }

    private static Colleague colleague(Identity person) {
        return new Colleague(person.keyId().value(), person.person().value());
    }
}
