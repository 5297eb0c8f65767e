package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.vierogen.letter.pdf.LetterPages;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.dialog.Choosers;
import nl.vierogen.verdict.letter.Printing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys of the screens around assessing. */
class PrintAndExportTest {
    private final OnScreen screen = new OnScreen(SampleLogbooks.cards());
    private final List<Integer> printed = new ArrayList<>();
    private Optional<String> printer = Optional.of("Kantoor");
    private boolean jams;

    @BeforeEach
    void atTheLetter() throws TimeoutException {
        screen.services.printing = new Printing() {
            @Override
            public Optional<String> printer() {
                return printer;
            }

            @Override
            public void print(List<LetterPages.Page> pages) throws Refusal {
                if (jams) {
                    throw new Refusal(Problem.PRINT_FAILED);
                }
                printed.add(pages.size());
            }
        };
        screen.choosers = new Choosers() {
            @Override
            public List<File> open(FileChooser chooser, @Nullable Window owner) {
                return List.of();
            }

            @Override
            public Optional<File> save(FileChooser chooser, @Nullable Window owner) {
                return Optional.of(new File("kopie.uitslag").getAbsoluteFile());
            }
        };
        screen.start();
        for (int row = 0; row < 4; row++) {
            screen.press(KeyCode.DOWN);
        }
        screen.press(KeyCode.ENTER);
        screen.toSummary();
        screen.focus("summary-letter");
        screen.press(KeyCode.ENTER);
    }

    @AfterEach
    void stop() throws TimeoutException {
        screen.stop();
    }

    @Test
    void aKeyPrintsTheLetterOnceThePrinterIsSeen() {
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(screen.text("dialog-text")).contains("2 bladzijden").contains("Kantoor");
        assertThat(printed).isEmpty();
        screen.press(KeyCode.ENTER);
        assertThat(printed).containsExactly(2);
        assertThat(screen.text("letter-notice")).isEqualTo("Naar Kantoor gestuurd.");
    }

    @Test
    void withoutAPrinterItSaysSo() {
        printer = Optional.empty();
        screen.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(screen.text("letter-notice")).startsWith("Er is geen printer gevonden");
    }

    @Test
    void aPrinterThatJamsIsTold() {
        jams = true;
        screen.press(KeyCode.CONTROL, KeyCode.P);
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("letter-notice")).startsWith("Het afdrukken is niet gelukt");
    }

    @Test
    void aKeySavesASignedResultOnceMoreAndFindingLeadsToTheListFromAnyScreen() {
        screen.press(KeyCode.ESCAPE);
        screen.focus("summary-seal");
        screen.press(KeyCode.ENTER);
        screen.focus("seal-passphrase");
        screen.type(SampleServices.PASSPHRASE);
        screen.press(KeyCode.ENTER);
        screen.services.saved.clear();
        screen.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(screen.services.saved).containsExactly(Path.of("kopie.uitslag").toAbsolutePath());
        screen.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(screen.focused()).isEqualTo("inbox-search");
    }
}
