package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague saw at someone else's laptop, only she can say (procedure 2026, 5.c). */
class SeenBeforeTest {
    private static final Identity ANNA = PracticeKeys.assessor();
    private static final Identity CARLA = PracticeKeys.independent();
    private static final SlotId HEAD = new SlotId("case1-hc");

    @TempDir
    private Path folder;
    private Bench bench;
    private Laptop carla;

    @BeforeEach
    void open() throws Refusal {
        bench = new Bench(folder, TinyRounds.NOW);
        carla = bench.laptop(CARLA);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSeatOfASecondOpinionShowsNoImageUntilSheSaidThatSheSawNone() throws IOException, Refusal {
        OpenLogbook logbook = Laptop.score(carla.open(opinion()), FAIL);
        Laptop dora = bench.laptop(PracticeKeys.colleague());
        OpenLogbook seat = dora.open(carla.ask(logbook, dora.person()));

        assertThatThrownBy(() -> seat.pictures().jpeg(HEAD)).hasMessage("REVIEW_SEEN_UNASKED");
        seat.session().perform(_ -> Optional.of(new LifeAct.DeclaredUnseen()));
        assertThat(seat.pictures().jpeg(HEAD)).isNotEmpty();
        assertThat(dora.archive().shelf().open(dora.archive().shelf().cards().getFirst()).session().assessment()
                .isDeclaredUnseen()).isTrue();
    }

    @Test
    void nobodyElseIsAsked() throws IOException, Refusal {
        Laptop anna = bench.laptop(ANNA);
        OpenLogbook retake = Laptop.score(anna.open(TinyRounds.withoutFirst(ANNA)), FAIL);
        Laptop bea = bench.laptop(PracticeKeys.colleague());

        assertThat(retake.pictures().jpeg(HEAD)).isNotEmpty();
        assertThat(bea.open(anna.ask(retake, bea.person())).pictures().jpeg(HEAD)).isNotEmpty();
        assertThat(carla.open(opinion()).pictures().jpeg(HEAD)).isNotEmpty();
    }

    private static byte[] opinion() throws Refusal {
        return TinyRounds.secondOpinion(TinyRounds.withoutFirst(ANNA), CARLA);
    }
}
