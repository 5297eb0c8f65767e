package nl.vierogen.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.Tone;
import org.junit.jupiter.api.Test;

class SealViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final Dates DATES = new Dates(TEXTS, SampleLogbooks.CLOCK);

    private final SampleServices services = new SampleServices(List.of());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<SealedResult> sealed = new ArrayList<>();
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
    void aFullDiskIsOneClearSentence() {
        services.sealRefused = Optional.of(new Refusal(Problem.DISK_FULL));
        SealViewModel seal = seal();
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(seal.noticeProperty().get().text()).startsWith("De schijf is vol. Er is niets opgeslagen");
        assertThat(sealed).isEmpty();
    }

    @Test
    void theRightPassphraseSignsToTheChosenFileAndIsForgotten() {
        dialogs.toSave = Optional.of(Path.of("/tmp/elders.uitslag"));
        SealViewModel seal = seal();
        seal.chooseTarget();
        assertThat(seal.fileName().getValue()).isEqualTo("elders.uitslag");
        assertThat(seal.folder().getValue()).isEqualTo("in /tmp");
        seal.passphraseProperty().set(SampleServices.PASSPHRASE);
        seal.seal();
        assertThat(sealed).singleElement().extracting(SealedResult::file).isEqualTo(Path.of("/tmp/elders.uitslag"));
        assertThat(seal.passphraseProperty().get()).isEmpty();
    }

    @Test
    void aNumberFromAPackageIsNeverAPath() {
        OpenLogbook hostile = SampleLogbooks.fresh("../../etc/passwd", LogbookKind.TERMIJN);
        assertThat(ResultFile.name(hostile.logbook())).isEqualTo("______etc_passwd.uitslag");
    }

    @Test
    void whatIsSignedShowsItsProofAndCanBeCopied() throws Exception {
        SealedResult result = services.seal(logbook, SampleServices.PASSPHRASE.toCharArray(),
                Path.of("/tmp/a.uitslag"));
        List<String> went = new ArrayList<>();
        SealedViewModel view = new SealedViewModel(logbook, result, services, new DirectTasks(), dialogs, TEXTS, DATES,
                new SealedActions(() -> went.add("look"), () -> went.add("inbox")));
        assertThat(view.proof()).extracting(Fact::value).contains("u7Jq2mXnTz0b…", "21 november 2026 om 21:04:12",
                "/tmp/a.uitslag", result.sha256().hex(), "1", "OEFENEN: telt niet mee");
        view.saveCopy();
        assertThat(view.noticeProperty().get().text()).contains("/tmp/a.uitslag");
        view.look();
        view.inbox();
        assertThat(went).containsExactly("look", "inbox");
    }

    private SealViewModel seal() {
        SealViewModel seal = new SealViewModel(logbook, services, new DirectTasks(), dialogs, TEXTS, DATES,
                Path.of("/home/assessor"), sealed::add);
        seal.prepare();
        return seal;
    }
}
