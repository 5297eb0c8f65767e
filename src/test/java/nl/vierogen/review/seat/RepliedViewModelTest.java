package nl.vierogen.review.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class RepliedViewModelTest {
    private static final Path SUGGESTED = Path.of("/home/assessor/LB2026-0377-antwoord.meekijk");

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());

    @Test
    void itSaysWhatWasAnsweredAndToWhomItGoes() throws Refusal {
        RepliedViewModel replied = declined();
        assertThat(replied.answer()).isEqualTo("U kijkt niet mee met dit logboek.");
        assertThat(replied.whatNext()).startsWith("Stuur het antwoordbestand aan BO-007.");
    }

    @Test
    void theAnswerIsSavedWhereThePersonSays() throws Refusal {
        RepliedViewModel replied = declined();
        replied.save();
        assertThat(seats.saved).containsExactly(SUGGESTED);
        assertThat(replied.savedProperty().get()).isTrue();
    }

    @Test
    void whenItCannotBeSavedTheAnswerIsSaidToBeSafe() throws Refusal {
        RepliedViewModel replied = declined();
        seats.refusing = Optional.of(new Refusal(Problem.DISK_FULL));
        replied.save();
        assertThat(replied.savedProperty().get()).isFalse();
        assertThat(replied.noticeProperty().get().text()).contains("De schijf is vol", "veilig bewaard");
    }

    private RepliedViewModel declined() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.decline(seats.seat(), CoReviewing.Decline.UNAVAILABLE);
        return new RepliedViewModel(seats.seat(), seats, new DirectTasks(), new AnsweringDialogs(),
                Texts.in(Locale.of("nl")), SUGGESTED, () -> {
                });
    }
}
