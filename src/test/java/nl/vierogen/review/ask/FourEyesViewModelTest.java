package nl.vierogen.review.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.CoReviewing;
import nl.vierogen.review.OwnKey;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class FourEyesViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();
    private final RequestFiles files = new RequestFiles(Path.of("/home/assessor/Documenten"));

    @Test
    void whatNobodySignsAloneAsksForAColleague() {
        FourEyesViewModel section = section();
        assertThat(state(section).steps()).containsExactly(FourEyesState.Step.ASK);
        section.perform(FourEyesState.Step.ASK);
        assertThat(went).containsExactly("ask");
    }

    @Test
    void aLogbookThatPassesSaysNothingOfIt() {
        TwoSeats passing = new TwoSeats(SampleLogbooks.sufficient());
        assertThat(section(passing).stateProperty().get()).isEmpty();
    }

    @Test
    void aRequestUnderWayCanBeSavedAgainAnsweredAndWithdrawn() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        FourEyesViewModel section = section();
        assertThat(state(section).steps()).containsExactly(FourEyesState.Step.OPEN_ANSWER,
                FourEyesState.Step.SAVE_REQUEST, FourEyesState.Step.WITHDRAW);
        assertThat(state(section).asked()).containsExactly("BO-012: gevraagd, nog geen antwoord");
        section.perform(FourEyesState.Step.SAVE_REQUEST);
        assertThat(seats.saved).hasSize(1);
        section.perform(FourEyesState.Step.WITHDRAW);
        assertThat(dialogs.asked).hasSize(1);
        assertThat(seats.first().session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        assertThat(state(section()).asked()).containsExactly("BO-012: verzoek ingetrokken");
    }

    @Test
    void withoutAConfirmationNothingIsWithdrawn() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        dialogs.yes = false;
        section().perform(FourEyesState.Step.WITHDRAW);
        assertThat(seats.first().session().assessment().stage()).isEqualTo(Stage.WAITING);
    }

    @Test
    void aRequestAtThisLaptopGoesOnAtThisLaptop() throws Refusal {
        seats.sitDown(seats.first(), new OwnKey.Practice(), TwoSeats.PASSPHRASE.toCharArray());
        assertThat(state(section()).steps()).containsExactly(FourEyesState.Step.CONTINUE_HERE,
                FourEyesState.Step.WITHDRAW);
    }

    @Test
    void anAnswerToSomethingElseIsSaidAndChangesNothing() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        dialogs.toOpen = List.of(Path.of("vreemd.meekijk"));
        FourEyesViewModel section = section();
        section.perform(FourEyesState.Step.OPEN_ANSWER);
        assertThat(section.noticeProperty().get().text()).isNotBlank();
        assertThat(seats.first().session().assessment().stage()).isEqualTo(Stage.WAITING);
        assertThat(went).isEmpty();
    }

    @Test
    void whoDeclinedStaysListedAndAnotherCanBeAsked() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.decline(seats.seat(), CoReviewing.Decline.RECOGNISED);
        dialogs.toOpen = List.of(Path.of("antwoord.meekijk"));
        section().perform(FourEyesState.Step.OPEN_ANSWER);
        assertThat(went).containsExactly("changed");
        assertThat(state(section()).asked()).containsExactly("BO-012: wilde of kon niet meekijken");
        assertThat(state(section()).steps()).containsExactly(FourEyesState.Step.ASK);
    }

    @Test
    void missingMarksAreSaidOnlyWhenNothingIsProposedEither() {
        seats.first().form().slots().forEach(slot -> SampleLogbooks.act(seats.first(),
                new Act.RetakeUnmarked(slot.id())));
        assertThat(state(section()).sentence()).doesNotContain("gemerkt");
    }

    @Test
    void whatCouldTellWhoSomeoneIsIsTakenOutBeforeAColleagueReadsIt() {
        SampleLogbooks.act(seats.first(), new Act.OverallFeedbackWritten("Vraag het aan jan@praktijk.nl."));
        FourEyesViewModel section = section();
        section.perform(FourEyesState.Step.ASK);
        assertThat(went).isEmpty();
        assertThat(section.noticeProperty().get().text()).startsWith("In een tekst staan woorden");
        SampleLogbooks.act(seats.first(), new Act.OverallFeedbackWritten("Vraag het na."));
        section.perform(FourEyesState.Step.ASK);
        assertThat(went).containsExactly("ask");
    }

    @Test
    void aRequestUnderWayNamesItsFileAndWhoItGoesTo() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        FourEyesViewModel section = section();
        assertThat(state(section).sentence()).startsWith("U hebt BO-012 gevraagd mee te kijken.")
                .contains("LB2026-0377.meekijk", "‘Antwoord openen …’");
        section.perform(FourEyesState.Step.SAVE_REQUEST);
        assertThat(state(section).sentence()).startsWith(
                "Het verzoek aan BO-012 staat in het bestand LB2026-0377.meekijk, in /home/assessor/Documenten.")
                .contains("Stuur dat bestand aan BO-012.");
    }

    private FourEyesViewModel section() {
        return section(seats);
    }

    private FourEyesViewModel section(TwoSeats two) {
        FourEyesViewModel section = new FourEyesViewModel(two.first(), two, new DirectTasks(), dialogs, TEXTS,
                files, TwoSeats.screening(), new FourEyesActions(() -> went.add("ask"),
                        () -> went.add("here"), () -> went.add("compare"), () -> went.add("changed")));
        section.refresh();
        return section;
    }

    private static FourEyesState state(FourEyesViewModel section) {
        Optional<FourEyesState> state = section.stateProperty().get();
        return state.orElseThrow();
    }
}
