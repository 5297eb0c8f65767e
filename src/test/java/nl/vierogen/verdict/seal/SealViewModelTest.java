package nl.vierogen.verdict.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
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
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.words.PreviewText;
import nl.vierogen.verdict.words.Scores;
import org.junit.jupiter.api.Test;

class SealViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Dates DATES = new Dates(TEXTS, SampleLogbooks.CLOCK);

    private final SampleServices services = new SampleServices(List.of());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final SavePlaces places = new SavePlaces(Path.of("/home/assessor"));
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
                .containsExactly("Bij deze uitkomst hoeft het ene aangewezen beeld niet opnieuw.");
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

        seal.passphraseProperty().set("b");
        assertThat(seal.noticeProperty().get().isEmpty()).as("said of the one before").isTrue();
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
    void whenOnlyTheFileCannotBeSavedItIsSigned() {
        services.saveRefused = Optional.of(new Refusal(Problem.DISK_FULL));
        SealViewModel seal = seal();
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(sealed).singleElement().isInstanceOf(Delivery.NotSaved.class);
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
    void whoeverLooksOnceMoreBeforeSigningFindsTheChosenPlaceAgain() {
        assertThat(seal().folder().getValue()).isEqualTo("in /home/assessor");
        dialogs.toSave = Optional.of(Path.of("/elders/elders.uitslag"));
        seal().chooseTarget();

        SealViewModel again = seal();
        assertThat(again.folder().getValue()).isEqualTo("in /elders");
        assertThat(again.fileName().getValue()).isEqualTo("elders.uitslag");
    }

    private SealViewModel seal() {
        SealViewModel seal = new SealViewModel(logbook, services, new DirectTasks(), dialogs, TEXTS, DATES, places,
                (_, delivery) -> sealed.add(delivery));
        seal.prepare();
        return seal;
    }
}
