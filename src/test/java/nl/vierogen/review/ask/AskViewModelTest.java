package nl.vierogen.review.ask;

import nl.vierogen.review.CoReviewing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.Stage;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class AskViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Path FOLDER = Path.of("/home/assessor/Documenten");

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();
    private final RequestFiles files = new RequestFiles(FOLDER);

    @Test
    void whoDeclinedIsNotOfferedAndWhoWasAskedInVainIs() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.withdraw(seats.first());
        assertThat(ask(new Asking.Anyone()).colleagues()).containsExactly(TwoSeats.HANNA, TwoSeats.IDA);
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.decline(seats.seat(), CoReviewing.Decline.RECOGNISED);
        seats.receive(seats.first(), Path.of("antwoord.meekijk"));
        assertThat(ask(new Asking.Anyone()).colleagues()).containsExactly(TwoSeats.IDA);
    }

    @Test
    void theRequestIsSavedUnderTheNumberOfTheLogbook() {
        AskViewModel ask = ask(new Asking.Anyone());
        ask.askByFile();
        assertThat(seats.saved).containsExactly(FOLDER.resolve("LB2026-0377.meekijk"));
        assertThat(seats.first().session().assessment().stage()).isEqualTo(Stage.WAITING);
        assertThat(went).containsExactly("asked");
    }

    @Test
    void whenThatIsRefusedNobodyIsAskedAndTheScreenSaysWhy() {
        seats.refusing = Optional.of(new Refusal(Problem.DISK_FULL));
        AskViewModel ask = ask(new Asking.Anyone());
        ask.askByFile();
        assertThat(ask.noticeProperty().get().text()).startsWith("De schijf is vol");
        assertThat(went).isEmpty();
        assertThat(seats.first().session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    @Test
    void aColleagueSitsDownWithHerPassphrase() {
        AskViewModel ask = ask(new Asking.Anyone());
        ask.sitDown();
        assertThat(went).isEmpty();
        ask.passphraseProperty().set(TwoSeats.PASSPHRASE);
        ask.sitDown();
        assertThat(went).containsExactly("seated");
        assertThat(ask.passphraseProperty().get()).isEmpty();
    }

    @Test
    void aWrongPassphraseIsSaidAndTheFieldIsEmptyAgain() {
        AskViewModel ask = ask(new Asking.Anyone());
        ask.passphraseProperty().set("verkeerd");
        ask.sitDown();
        assertThat(ask.noticeProperty().get().text()).startsWith("De wachtzin klopt niet");
        assertThat(ask.passphraseProperty().get()).isEmpty();
        assertThat(went).isEmpty();
    }

    @Test
    void outsidePracticeSheBringsHerKeyFile() {
        seats.practice = false;
        AskViewModel ask = ask(new Asking.Anyone());
        ask.passphraseProperty().set(TwoSeats.PASSPHRASE);
        assertThat(ask.canSit().get()).isFalse();
        dialogs.toOpen = List.of(Path.of("hanna.sleutel"));
        ask.chooseKey();
        assertThat(ask.canSit().get()).isTrue();
    }

    @Test
    void whoSignedBeforeIsTheOnlyOneAskedAgain() {
        AskViewModel ask = ask(new Asking.Again(TwoSeats.HANNA));
        assertThat(ask.colleagues()).containsExactly(TwoSeats.HANNA);
        assertThat(ask.about()).startsWith("BO-012 heeft ondertekend wat daarna is veranderd");
    }

    @Test
    void onlyWhoScoresForTheFirstTimeIsSaidToScoreBlind() {
        assertThat(ask(new Asking.Anyone()).happens()).hasValueSatisfying(
                said -> assertThat(said).contains("scoort eerst zelf"));
        assertThat(ask(new Asking.Again(TwoSeats.HANNA)).happens()).hasValueSatisfying(
                said -> assertThat(said).contains("scoort niet opnieuw"));
        assertThat(ask(new Asking.Here(TwoSeats.HANNA)).happens()).isEmpty();
    }

    @Test
    void whereTheRequestWentIsRemembered() {
        dialogs.toSave = Optional.of(Path.of("/media/stick/vraag.meekijk"));
        ask(new Asking.Anyone()).askByFile();
        assertThat(files.of(seats.first())).contains(Path.of("/media/stick/vraag.meekijk"));
    }

    private AskViewModel ask(Asking asking) {
        AskViewModel ask = new AskViewModel(seats.first(), seats, new DirectTasks(), dialogs, TEXTS, files, asking,
                new AskActions(() -> went.add("asked"), _ -> went.add("seated")));
        ask.refresh();
        return ask;
    }
}
