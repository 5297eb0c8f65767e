package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.CoReviewing.Decline;
import nl.vierogen.review.Colleague;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever did not look along the first time, and whether she is asked once more. */
class AskedAgainTest {
    private static final byte[] PACKED = Tiny.logbook(14).packed();
    private static final Identity BEA = PracticeKeys.colleague();

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
    void whoHadNoTimeIsAskedAgainAndNamedOnce() throws IOException, Refusal {
        declined(Decline.UNAVAILABLE);
        assertThat(desk().colleagues(logbook)).contains(colleague(BEA));
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), FAIL);
        ResultPayload result = Bench.signedByBoth(anna, logbook, bea, seat);

        assertThat(result.coReview().orElseThrow().asked()).containsExactly(
                new CoReview.Asked(BEA.keyId(), CoReview.Ending.AGREED));
    }

    @Test
    void whoWasAskedInVainIsAskedAgain() throws IOException, Refusal {
        anna.ask(logbook, BEA);
        desk().withdraw(logbook);
        assertThat(desk().colleagues(logbook)).contains(colleague(BEA));
        OpenLogbook seat = Bench.readBy(bea, anna.ask(logbook, BEA), FAIL);

        assertThat(Bench.signedByBoth(anna, logbook, bea, seat).signers()).containsExactly(anna.person().keyId(),
                BEA.keyId());
    }

    @Test
    void whoHadNoTimeTwiceIsNamedOnceWithHowItEndedLast() throws IOException, Refusal {
        declined(Decline.UNAVAILABLE);
        anna.ask(logbook, BEA);
        desk().withdraw(logbook);
        Laptop carla = bench.laptop(PracticeKeys.independent());
        OpenLogbook seat = Bench.readBy(carla, anna.ask(logbook, carla.person()), FAIL);
        ResultPayload result = Bench.signedByBoth(anna, logbook, carla, seat);

        assertThat(result.coReview().orElseThrow().asked()).extracting(CoReview.Asked::kid, CoReview.Asked::ended)
                .containsExactly(tuple(BEA.keyId(), CoReview.Ending.WITHDRAWN),
                        tuple(carla.person().keyId(), CoReview.Ending.AGREED));
    }

    @ParameterizedTest
    @EnumSource(value = Decline.class, mode = EnumSource.Mode.EXCLUDE, names = "UNAVAILABLE")
    void whoMayNotJudgeItIsNeverAskedAgain(Decline why) throws IOException, Refusal {
        declined(why);

        assertThat(desk().colleagues(logbook)).doesNotContain(colleague(BEA)).isNotEmpty();
        assertThatThrownBy(() -> desk().ask(logbook, colleague(BEA))).hasMessage("REVIEW_ASKED_BEFORE");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    private void declined(Decline why) throws IOException, Refusal {
        OpenLogbook seat = bea.open(anna.ask(logbook, BEA));
        bea.archive().lookingAlong().decline(seat, why);
        assertThat(anna.take(bea.saved(seat))).isInstanceOf(ImportReport.Answered.class);
    }

    private CoReviewing desk() {
        return anna.archive().lookingAlong();
    }

    private static Colleague colleague(Identity person) {
        return new Colleague(person.keyId().value(), person.person().value());
    }
}
