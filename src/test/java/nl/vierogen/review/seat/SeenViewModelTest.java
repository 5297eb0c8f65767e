package nl.vierogen.review.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class SeenViewModelTest {
    private final MemoryActLog log = new MemoryActLog();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();

    @Test
    void itIsAskedOnceAndOnlyAtASecondOpinion() throws Refusal {
        OpenLogbook seat = seat(Round.SECOND_OPINION);
        assertThat(SeenViewModel.isAsked(seat)).isTrue();
        assertThat(SeenViewModel.isAsked(seat(Round.RETAKE))).isFalse();
        model(seat).goOn();
        assertThat(went).containsExactly("on");
        assertThat(SeenViewModel.isAsked(seat)).isFalse();
        assertThat(seat.session().acts().getLast().act()).isEqualTo(new LifeAct.DeclaredUnseen());
    }

    @Test
    void whoSawSomeOfItDeclinesAndNothingSaysThatSheDidNot() throws Refusal {
        OpenLogbook seat = seat(Round.SECOND_OPINION);
        SeenViewModel model = model(seat);
        model.decline();
        model.goOn();
        assertThat(went).containsExactly("away");
        assertThat(seat.session().assessment().isDeclaredUnseen()).isFalse();
    }

    @Test
    void anAnswerThatIsNotSavedLeadsNowhereAndCanBeGivenAgain() throws Refusal {
        OpenLogbook seat = seat(Round.SECOND_OPINION);
        SeenViewModel model = model(seat);
        log.refuse(Optional.of(Problem.DISK_FULL));
        model.goOn();
        assertThat(went).isEmpty();
        assertThat(dialogs.refused).extracting(Refusal::problem).containsExactly(Problem.DISK_FULL);
        log.refuse(Optional.empty());
        model.goOn();
        assertThat(went).containsExactly("on");
    }

    private SeenViewModel model(OpenLogbook seat) {
        return new SeenViewModel(seat, new DirectTasks(), dialogs, () -> went.add("on"), () -> went.add("away"));
    }

    private OpenLogbook seat(Round round) throws Refusal {
        OpenLogbook first = SampleLogbooks.sufficient();
        Logbook logbook = new Logbook("LB2026-0501", first.logbook().kind(), round, first.logbook().submittedOn(),
                LocalDate.of(2026, 12, 3), List.of(), List.of());
        OpenLogbook seat = new OpenLogbook("seat", logbook, first.form(), first.procedure(), true, first.pictures(),
                new AssessmentSession(Terms.usual(first.session().assessment().counting()),
                        round == Round.SECOND_OPINION ? log : new MemoryActLog()));
        seat.session().keep(new ReviewAct.Invited("r1", 1, "kid", "BO-007", true, ReviewAct.Agreement.NOTHING),
                new byte[]{1});
        return seat;
    }
}
