package nl.vierogen.verdict.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.words.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Dates DATES = new Dates(TEXTS, SampleLogbooks.CLOCK);
    private static final Delivery BEFORE = new Delivery.Before(Path.of("/home/assessor/LB2026-0412.uitslag"));

    private final SampleServices services = new SampleServices(List.of());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();

    @Test
    void whenOnlyTheFileCannotBeSavedTheScreenSaysWhatToDo() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SealedFileViewModel file = view(logbook, services.sealed(logbook),
                new Delivery.NotSaved(Path.of("/elders/a.uitslag"), new Refusal(Problem.DISK_FULL))).file();
        assertThat(file.noticeProperty().get().tone()).isEqualTo(Tone.DANGER);
        assertThat(file.noticeProperty().get().text())
                .startsWith("De uitslag is ondertekend en veilig bewaard in Vierogen. Alleen het bestand is nog niet "
                        + "opgeslagen: de schijf is vol.");
        assertThat(file.unsavedProperty().get()).isTrue();
        dialogs.toSave = Optional.of(Path.of("/elders/elders.uitslag"));
        file.saveCopy();
        assertThat(file.unsavedProperty().get()).isFalse();
        assertThat(file.next().getValue()).startsWith("Stuur het bestand elders.uitslag aan het Bureau")
                .contains("/elders");
    }

    @ParameterizedTest
    @CsvSource({"DISK_FULL, de schijf is vol", "WRITE_FAILED, in die map", "READ_BACK_DIFFERS, bij het nalezen"})
    void everyCauseReadsWellInTheSentence(Problem problem, String cause) {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        Delivery delivery = new Delivery.NotSaved(Path.of("/elders/a.uitslag"), new Refusal(problem, "a.uitslag"));
        assertThat(view(logbook, services.sealed(logbook), delivery).file().noticeProperty().get().text())
                .contains("nog niet opgeslagen: " + cause).doesNotContain("{", "Er is niets");
    }

    @Test
    void whatIsSignedShowsItsProofAndCanBeSavedAgain() throws Exception {
        SealedResult result = sealed(SampleLogbooks.sufficient());
        SealedViewModel view = view(SampleLogbooks.sufficient(), result, BEFORE);
        assertThat(view.file().noticeProperty().get().text()).isEmpty();
        assertThat(view.signed()).isEqualTo("Opgemaakt op 21 november 2026 om 21:04:12 en ondertekend door B-314.");
        assertThat(view.proof()).extracting(Fact::value).contains("u7Jq2mXnTz0b…", result.sha256().hex(), "1",
                "OEFENEN: telt niet mee");
        assertThat(view.proof()).extracting(Fact::whole).contains(result.sha256().hex(),
                result.facts().signers().getFirst().kid());
        view.file().saveCopy();
        assertThat(view.file().noticeProperty().get().text()).contains("LB2026-0412.uitslag");
        assertThat(view.words().comments()).extracting(Fact::value).contains("De gain mag iets lager.");
        view.look();
        view.inbox();
        assertThat(went).containsExactly("look", "inbox");
    }

    @Test
    void whatWasHandedBackSaysWhyAndOffersNothingToLookAt() throws Exception {
        OpenLogbook logbook = SampleLogbooks.half();
        SampleLogbooks.act(logbook, new LifeAct.HandedBack(LifeAct.HandBack.OWN_PRACTICE));
        SealedViewModel view = view(logbook, sealed(logbook), BEFORE);
        assertThat(view.verdict().title()).isEqualTo("Teruggelegd");
        assertThat(view.verdict().reason()).startsWith("U kent de praktijk of wie daar werkt.");
        assertThat(view.canLook()).isFalse();
        assertThat(view.canCorrect()).isFalse();
        assertThat(view.file().hasLetter()).isFalse();
    }

    @Test
    void whatWentBackToTheBureauSaysForWhichConditionAndCanBeCorrected() throws Exception {
        OpenLogbook logbook = SampleLogbooks.half();
        SampleLogbooks.act(logbook, new FindingAct.Decided("seen/c/all",
                new Finding("c", List.of(), Finding.Decision.CONFIRMED, Consequence.RETURN, "gezien")));
        SealedViewModel view = view(logbook, sealed(logbook), BEFORE);
        assertThat(view.verdict().reason()).startsWith("Niet voldaan aan voorwaarde c.");
        assertThat(view.words().findings()).singleElement().extracting(Fact::value).isEqualTo(
                "Gevraagd wordt: ‘De naam van de praktijk staat leesbaar op het beeld.’\n"
                        + "Tekortkoming bevestigd: terug naar het Bureau. gezien");
        assertThat(view.words().goesBack()).isTrue();
        assertThat(view.canLook()).isTrue();
        assertThat(view.canCorrect()).isTrue();
    }

    @Test
    void theLetterIsSavedUnderANameOfItsOwn() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SealedFileViewModel file = view(logbook, services.sealed(logbook), BEFORE).file();

        file.saveLetter();

        assertThat(file.hasLetter()).isTrue();
        assertThat(services.saved).last().isEqualTo(Path.of("/home/assessor/LB2026-0412-brief.pdf"));
        assertThat(file.noticeProperty().get().text()).isEqualTo("De brief is opgeslagen als LB2026-0412-brief.pdf.");
    }

    private SealedResult sealed(OpenLogbook logbook) throws Refusal {
        return services.seal(logbook, services.preview(logbook), SampleServices.PASSPHRASE.toCharArray());
    }

    private SealedViewModel view(OpenLogbook logbook, SealedResult result, Delivery delivery) {
        SealedFileViewModel file = new SealedFileViewModel(logbook, result, delivery, services,
                (_, target) -> services.save(result, target), new DirectTasks(), dialogs, TEXTS);
        return new SealedViewModel(logbook, result, file, services, new DirectTasks(), dialogs, TEXTS, DATES,
                new SealedActions(() -> went.add("look"), () -> went.add("inbox"), () -> went.add("correct"),
                        revision -> went.add("revision"), () -> went.add("replay")));
    }
}
