package nl.vierogen.review.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class LockViewModelTest {
    private static final Sign SIGN = new Sign("l/case1-hc", "l", List.of(new SlotId("case1-hc")), Consequence.REJECT,
            List.of());

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();

    @Test
    void anOpenSheetCannotBeLocked() throws Refusal {
        LockViewModel lock = lock();
        assertThat(state(lock).open()).hasSize(48);
        lock.ask();
        assertThat(lock.askingProperty().get()).isFalse();
        lock.lock();
        assertThat(went).isEmpty();
        assertThat(seats.seat().session().assessment().lookingAlong().isLocked()).isFalse();
    }

    @Test
    void doubtsAreListedBeforeLocking() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.scoresAlike();
        seats.hers(new Act.DoubtSet(new SlotId("case1-hc"), new CriterionId("plane"), true));
        assertThat(state(model()).doubts()).hasSize(1);
        assertThat(state(model()).lockable()).isTrue();
    }

    @Test
    void nothingIsLockedThatWasNotAskedFirst() throws Refusal {
        LockViewModel lock = complete();
        lock.lock();
        assertThat(went).isEmpty();
        lock.ask();
        lock.notYet();
        lock.lock();
        assertThat(went).isEmpty();
        assertThat(seats.seat().session().assessment().lookingAlong().isLocked()).isFalse();
    }

    @Test
    void aCompleteSheetIsLockedForGoodAndLeadsToTheComparison() throws Refusal {
        LockViewModel lock = complete();
        lock.ask();
        lock.lock();
        assertThat(went).containsExactly("compare");
        assertThat(seats.seat().session().assessment().stage()).isEqualTo(Stage.COMPARING);
    }

    @Test
    void whenTheJournalRefusesNothingIsLockedAndItCanBeTriedAgain() throws Refusal {
        LockViewModel lock = complete();
        seats.refusing = Optional.of(new Refusal(Problem.DISK_FULL));
        lock.ask();
        lock.lock();
        assertThat(dialogs.refused).hasSize(1);
        assertThat(went).isEmpty();
        seats.refusing = Optional.empty();
        lock.ask();
        lock.lock();
        assertThat(went).containsExactly("compare");
    }

    @Test
    void decliningIsConfirmedAndEndsIt() throws Refusal {
        LockViewModel lock = lock();
        dialogs.yes = false;
        lock.decline(CoReviewing.Decline.RECOGNISED);
        assertThat(went).isEmpty();
        dialogs.yes = true;
        lock.decline(CoReviewing.Decline.RECOGNISED);
        assertThat(went).containsExactly("declined");
        assertThat(seats.seat().session().assessment().stage()).isEqualTo(Stage.REPLIED);
    }

    @Test
    void whatCouldTellWhoSomeoneIsKeepsHerFromLocking() throws Refusal {
        LockViewModel lock = complete();
        seats.hers(new FindingAct.Decided("own/k", note("Zie mverhoeven of bel BO-031.")));
        lock.refresh();
        lock.ask();
        lock.lock();
        assertThat(went).isEmpty();
        assertThat(lock.readyProperty().get()).isFalse();
        assertThat(lock.whyProperty().get()).startsWith("In de teksten staan op 2 plaatsen woorden waaraan iemand");
        seats.hers(new FindingAct.Decided("own/k", note("De instellingen ontbreken.")));
        lock.refresh();
        lock.ask();
        lock.lock();
        assertThat(went).containsExactly("compare");
    }

    @Test
    void aComputedSignWithoutADecisionKeepsHerFromLockingAndIsNamed() throws Refusal {
        TwoSeats signs = new TwoSeats(withSign(SampleLogbooks.insufficient()));
        signs.ask(signs.first(), TwoSeats.HANNA);
        signs.scoresAlike();
        LockViewModel lock = model(signs);
        assertThat(state(lock).undecided()).extracting(LockState.Undecided::title)
                .containsExactly("Voorwaarde l · Casus 1 · HC");
        assertThat(lock.readyProperty().get()).isFalse();
        assertThat(lock.whyProperty().get()).startsWith("Er staat nog 1 signaal over de voorwaarden open.");
        lock.goTo(state(lock).undecided().getFirst());
        assertThat(went).containsExactly("place");
        signs.hers(new FindingAct.Decided(SIGN.id(), new Finding("l", SIGN.slots(), Finding.Decision.DISMISSED,
                Consequence.REJECT, "een zwarte balk")));
        lock.refresh();
        assertThat(lock.readyProperty().get()).isTrue();
    }

    private static Finding note(String text) {
        return new Finding("k", List.of(new SlotId("case1-hc")), Finding.Decision.CONFIRMED, Consequence.NOTE, text);
    }

    private static OpenLogbook withSign(OpenLogbook open) {
        return new OpenLogbook(open.id(), open.logbook(), open.form(), open.procedure(), open.practice(),
                open.pictures(), open.session(), List.of(SIGN), open.previous());
    }

    private LockViewModel complete() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.scoresAlike();
        return model();
    }

    private LockViewModel lock() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        return model();
    }

    private LockViewModel model() {
        return model(seats);
    }

    private LockViewModel model(TwoSeats two) {
        LockViewModel lock = new LockViewModel(two.seat(), two, new DirectTasks(), dialogs,
                Texts.in(Locale.of("nl")), TwoSeats.screening(),
                new LockActions((_, _) -> went.add("place"), () -> went.add("compare"),
                        () -> went.add("declined")));
        lock.refresh();
        return lock;
    }

    private static LockState state(LockViewModel lock) {
        return lock.stateProperty().get().orElseThrow();
    }
}
