package nl.vierogen.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Dates DATES = new Dates(TEXTS, SampleLogbooks.CLOCK);

    private final SampleServices services = new SampleServices(List.of());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Delivery> sealed = new ArrayList<>();
    private final OpenLogbook logbook = SampleLogbooks.sufficient();

    @Test
    void whatIsShownIsReadBackFromTheBytesToBeSigned() {
        PreviewText preview = seal().previewProperty().get().orElseThrow();
        assertThat(preview.bytes()).contains("\"outcome\":\"SUFFICIENT\"");
        assertThat(preview.verdict().title()).isEqualTo("Voldoende");
        assertThat(preview.points()).hasSize(12).element(3).extracting(Scores::scores).asString()
                .contains("Doorsnede 0");
        assertThat(preview.comments()).hasSize(3);
    }

    @Test
    void marksThatTheResultWillNotHoldAreSaid() {
        SampleLogbooks.act(logbook, new Act.RetakeMarked(new SlotId("case2-hc"), List.of("plane"), ""));
        SampleLogbooks.act(logbook, new Act.DoubtSet(new SlotId("case2-hc"), new CriterionId("plane"), false));
        assertThat(seal().asidesProperty().get())
                .containsExactly("Bij deze uitkomst vervalt het merk om 1 beeld opnieuw te maken.");
    }

    @Test
    void doubtsThatAreLeftAreSaid() {
        assertThat(seal().asidesProperty().get()).containsExactly("Nog 1 keer twijfel aangegeven.");
    }

    @Test
    void nothingCanBeSignedWithoutAPassphrase() {
        SealViewModel seal = seal();
        assertThat(seal.canSeal().get()).isFalse();
        seal.seal();
        assertThat(sealed).isEmpty();
        seal.passphraseProperty().set("iets");
        assertThat(seal.canSeal().get()).isTrue();
    }

    @Test
    void aWrongPassphraseIsOneClearSentenceAndNothingIsSigned() {
        SealViewModel seal = seal();
        seal.passphraseProperty().set("verkeerd");
        seal.seal();
        assertThat(seal.noticeProperty().get().tone()).isEqualTo(Tone.DANGER);
        assertThat(seal.noticeProperty().get().text()).startsWith("De wachtzin klopt niet");
        assertThat(seal.passphraseProperty().get()).isEmpty();
        assertThat(seal.workingProperty().get()).isFalse();
        assertThat(logbook.session().assessment().seal()).isEmpty();
    }

    @Test
    void whenTheJournalCannotKeepItNothingIsSigned() {
        services.sealRefused = Optional.of(new Refusal(Problem.DISK_FULL));
        SealViewModel seal = seal();
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(seal.noticeProperty().get().text()).startsWith("De schijf is vol. Er is niets opgeslagen");
        assertThat(sealed).isEmpty();
    }

    @Test
    void whenOnlyTheFileCannotBeSavedItIsSignedAndTheScreenSaysWhatToDo() {
        services.saveRefused = Optional.of(new Refusal(Problem.DISK_FULL));
        SealViewModel seal = seal();
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(sealed).singleElement().isInstanceOf(Delivery.NotSaved.class);
        SealedViewModel view = view(services.sealed(logbook), sealed.getFirst(), new ArrayList<>());
        assertThat(view.noticeProperty().get().tone()).isEqualTo(Tone.DANGER);
        assertThat(view.noticeProperty().get().text())
                .startsWith("De uitslag is ondertekend en veilig bewaard in Vierogen. Alleen het bestand is nog niet "
                        + "opgeslagen: de schijf is vol.");
        assertThat(view.unsavedProperty().get()).isTrue();
        services.saveRefused = Optional.empty();
        dialogs.toSave = Optional.of(Path.of("/elders/elders.uitslag"));
        view.saveCopy();
        assertThat(view.unsavedProperty().get()).isFalse();
        assertThat(view.next().getValue()).startsWith("Stuur het bestand elders.uitslag aan het Bureau")
                .contains("/elders");
    }

    @ParameterizedTest
    @CsvSource({"DISK_FULL, de schijf is vol", "WRITE_FAILED, in die map", "READ_BACK_DIFFERS, bij het nalezen"})
    void everyCauseReadsWellInTheSentence(Problem problem, String cause) throws Exception {
        SealedResult result = services.sealed(logbook);
        Delivery delivery = new Delivery.NotSaved(Path.of("/elders/a.uitslag"), new Refusal(problem, "a.uitslag"));
        assertThat(view(result, delivery, new ArrayList<>()).noticeProperty().get().text())
                .contains("nog niet opgeslagen: " + cause).doesNotContain("{", "Er is niets");
    }

    @Test
    void theRightPassphraseSignsToTheChosenFileAndIsForgotten() {
        dialogs.toSave = Optional.of(Path.of("/elders/elders.uitslag"));
        SealViewModel seal = seal();
        seal.chooseTarget();
        assertThat(seal.fileName().getValue()).isEqualTo("elders.uitslag");
        assertThat(seal.folder().getValue()).isEqualTo("in /elders");
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(sealed).containsExactly(new Delivery.Saved(Path.of("/elders/elders.uitslag")));
        assertThat(services.saved).containsExactly(Path.of("/elders/elders.uitslag"));
        assertThat(seal.passphraseProperty().get()).isEmpty();
    }

    @Test
    void aNumberFromAPackageIsNeverAPath() {
        OpenLogbook hostile = SampleLogbooks.fresh("../../etc/passwd", LogbookKind.TERMIJN);
        assertThat(ResultFile.name(hostile.logbook())).isEqualTo("______etc_passwd.uitslag");
    }

    @Test
    void whatIsSignedShowsItsProofAndCanBeSavedAgain() throws Exception {
        SealedResult result = services.seal(logbook, services.preview(logbook),
                SampleServices.PASSPHRASE.toCharArray());
        List<String> went = new ArrayList<>();
        SealedViewModel view = view(result, new Delivery.Before(Path.of("/elders/a.uitslag")), went);
        assertThat(view.noticeProperty().get().text()).isEmpty();
        assertThat(view.proof()).extracting(Fact::value).contains("u7Jq2mXnTz0b…", "21 november 2026 om 21:04:12",
                result.sha256().hex(), "1", "OEFENEN: telt niet mee");
        assertThat(view.proof()).extracting(Fact::whole).contains(result.sha256().hex(),
                result.facts().signers().getFirst());
        view.saveCopy();
        assertThat(view.noticeProperty().get().text()).contains("a.uitslag");
        assertThat(view.comments()).extracting(Fact::value).contains("De gain mag iets lager.");
        view.look();
        view.inbox();
        assertThat(went).containsExactly("look", "inbox");
    }

    private SealedViewModel view(SealedResult result, Delivery delivery, List<String> went) {
        return new SealedViewModel(logbook, result, delivery, services,
                (_, target) -> services.save(result, target), new DirectTasks(), dialogs, TEXTS, DATES,
                new SealedActions(() -> went.add("look"), () -> went.add("inbox"), () -> went.add("correct"),
                        revision -> went.add("revision")));
    }

    @Test
    void theLetterIsSavedUnderANameOfItsOwn() {
        SealedViewModel sealed = view(services.sealed(logbook),
                new Delivery.Before(Path.of("/home/assessor/LB2026-0412.uitslag")), new ArrayList<>());

        sealed.saveLetter();

        assertThat(sealed.hasLetter()).isTrue();
        assertThat(services.saved).last().isEqualTo(Path.of("/home/assessor/LB2026-0412-brief.pdf"));
        assertThat(sealed.noticeProperty().get().text()).isEqualTo(
                "De brief is opgeslagen als LB2026-0412-brief.pdf.");
    }

    private SealViewModel seal() {
        SealViewModel seal = new SealViewModel(logbook, services, new DirectTasks(), dialogs, TEXTS, DATES,
                Path.of("/home/assessor"), (_, delivery) -> sealed.add(delivery));
        seal.prepare();
        return seal;
    }
}
