package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static nl.vierogen.archive.Bench.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague's seat says afterwards of what she signed, or did not. */
class ColleagueSealingTest {
    private static final byte[] PACKED = Tiny.logbook(16).packed();
    private static final Identity BEA = PracticeKeys.colleague();
    private static final Instant SIGNED = PracticeDesk.NOW.plus(Duration.ofDays(2));

    @TempDir
    private Path folder;
    private Laptop anna;
    private Laptop bea;
    private OpenLogbook seat;

    @BeforeEach
    void ask() throws IOException, Refusal {
        anna = new Laptop(folder.resolve("anna"), PracticeKeys.assessor());
        bea = new Laptop(folder.resolve("bea"), BEA, PracticeKeys.roster(), SIGNED);
        seat = bea.open(anna.ask(Laptop.score(anna.open(PACKED), FAIL), BEA));
    }

    @AfterEach
    void close() {
        anna.close();
        bea.close();
    }

    @Test
    void itWasSignedWhenSheSignedAndNotWhenSheWasAsked() throws Refusal {
        Laptop.score(seat, FAIL);
        bea.archive().lookingAlong().lock(seat);
        SealedResult signed = Laptop.sign(sealing(), seat);

        assertThat(signed.sealedAt()).isEqualTo(SIGNED);
        assertThat(sealing().sealed(seat)).usingRecursiveComparison().isEqualTo(signed);
        assertThat(sealing().revisions(seat)).hasSize(1);
    }

    @Test
    void whoDeclinedSignedNoResultAndHerAnswerSaysNothingOfAnyScore() throws Refusal {
        Laptop.score(seat, PASS);
        bea.archive().lookingAlong().decline(seat, CoReviewing.Decline.RECOGNISED);
        SealedResult declined = sealing().sealed(seat);

        assertThat(declined.sealedAt()).isEqualTo(SIGNED);
        assertThat(declined.facts().outcome()).isEqualTo(Outcome.HANDED_BACK);
        assertThat(declined.facts().points()).isEqualTo(ScoreSheet.EMPTY);
        assertThat(declined.facts().signers()).isEqualTo(List.of(
                new ResultFacts.Signer(BEA.person().value(), BEA.keyId().value())));
        assertThat(sealing().revisions(seat)).isEmpty();
    }

    private Sealing sealing() {
        return bea.archive().colleagueSealing();
    }
}
