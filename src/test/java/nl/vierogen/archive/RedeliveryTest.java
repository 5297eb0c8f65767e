package nl.vierogen.archive;

import static nl.vierogen.archive.Bench.FAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.OwnKey;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop that stopped after the colleague's answer was kept, and before who asked had it. */
class RedeliveryTest {
    @TempDir
    private Path folder;

    @Test
    void anAnswerIsDeliveredWhenSheSitsDownAgain() throws IOException, Refusal {
        ReviewAct.Replied replied = stoppedAfter(this::sign);
        try (Laptop laptop = laptop("stopped")) {
            OpenLogbook logbook = logbook(laptop);
            assertThat(replied.ending()).isEqualTo(ReviewAct.Ending.AGREED);
            assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.WAITING);
            OpenLogbook seat = sitDown(laptop, logbook);

            assertThat(seat.session().assessment().stage()).isEqualTo(Stage.REPLIED);
            assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.ANSWERED);
            assertThat(Bench.signed(laptop, logbook).outcome()).isEqualTo(Outcome.INSUFFICIENT);
        }
    }

    @Test
    void aRefusalToLookAlongIsDeliveredWhenSheSitsDownAgain() throws IOException, Refusal {
        stoppedAfter((laptop, seat) -> laptop.archive().lookingAlong().decline(seat, CoReviewing.Decline.RECOGNISED));
        try (Laptop laptop = laptop("stopped")) {
            OpenLogbook logbook = logbook(laptop);
            sitDown(laptop, logbook);

            assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
            assertThat(logbook.session().assessment().lookingAlong().ended()).hasSize(1);
        }
    }

    private interface Answering {
        void answer(Laptop laptop, OpenLogbook seat) throws Refusal;
    }

    private void sign(Laptop laptop, OpenLogbook seat) throws Refusal {
        Laptop.sign(laptop.archive().colleagueSealing(), seat);
    }

    // what she answered on a laptop that did not stop, kept on a copy of it from before that
    private ReviewAct.Replied stoppedAfter(Answering answering) throws IOException, Refusal {
        try (Laptop laptop = laptop("whole")) {
            OpenLogbook logbook = Laptop.score(laptop.open(Tiny.logbook(18).packed()), FAIL);
            OpenLogbook seat = Laptop.score(sitDown(laptop, logbook), FAIL);
            laptop.archive().lookingAlong().lock(seat);
        }
        copy(folder.resolve("whole"), folder.resolve("stopped"));
        ReviewAct.Replied replied;
        byte[] answer;
        try (Laptop laptop = laptop("whole")) {
            OpenLogbook seat = sitDown(laptop, logbook(laptop));
            answering.answer(laptop, seat);
            replied = seat.session().assessment().lookingAlong().replied().orElseThrow();
            answer = seat.session().lastFile(ReviewAct.Replied.class).orElseThrow();
        }
        try (Laptop laptop = laptop("stopped")) {
            sitDown(laptop, logbook(laptop)).session().keep(replied, answer);
        }
        return replied;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private Laptop laptop(String name) throws Refusal {
        return new Laptop(folder.resolve(name), PracticeKeys.assessor());
    }

    private static OpenLogbook logbook(Laptop laptop) throws Refusal {
        Optional<Card> card = laptop.archive().shelf().cards().stream().findFirst();
        return laptop.archive().shelf().open(card.orElseThrow());
    }

    private static OpenLogbook sitDown(Laptop laptop, OpenLogbook logbook) throws Refusal {
        return laptop.archive().lookingAlong().sitDown(logbook, new OwnKey.Practice(),
                PracticeKeys.PASSPHRASE.toCharArray());
    }
}
