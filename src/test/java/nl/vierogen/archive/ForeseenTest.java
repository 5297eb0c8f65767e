package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.assessment.Card;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was opened before it is imported spares the import one opening, and nothing else. */
class ForeseenTest {
    private static final String NAME = "a.logboek";

    @TempDir
    Path folder;

    private PracticeDesk desk;
    private Foreseen foreseen;

    @BeforeEach
    void anEmptyInbox() throws Refusal {
        desk = new PracticeDesk(folder);
        foreseen = new Foreseen(new Desk(PracticeKeys.assessor(), PracticeKeys.roster(), desk.workspace(),
                () -> PracticeDesk.NOW));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatWasForeseenIsTakenOnce() throws Refusal {
        LogbookPackage opened = foreseen.open(PracticeDesk.biometrie());

        assertThat(foreseen.take(PracticeDesk.biometrie().clone())).containsSame(opened);
        assertThat(foreseen.take(PracticeDesk.biometrie())).isEmpty();
    }

    @Test
    void otherBytesGetNothingAndNothingWaitsAfterThem() throws Refusal {
        foreseen.open(PracticeDesk.biometrie());

        assertThat(foreseen.take(flipped(PracticeDesk.biometrie()))).isEmpty();
        assertThat(foreseen.take(PracticeDesk.biometrie())).isEmpty();
    }

    @Test
    void whatWasImportedBeforeItWasForeseenIsKeptForNobody() throws Refusal {
        assertThat(foreseen.take(PracticeDesk.biometrie())).isEmpty();

        foreseen.open(PracticeDesk.biometrie());
        assertThat(foreseen.take(PracticeDesk.biometrie())).isEmpty();
    }

    @Test
    void whatDoesNotOpenLeavesNothingOfWhatWasForeseenBefore() throws Refusal {
        foreseen.open(PracticeDesk.biometrie());

        assertThatThrownBy(() -> foreseen.open(flipped(PracticeDesk.biometrie()))).hasToString("PACKAGE_DAMAGED");
        assertThat(foreseen.take(PracticeDesk.biometrie())).isEmpty();
    }

    @Test
    void aForeseenPackageIsImportedAndThenKnown() throws Exception {
        Card card = ((ImportReport.Added) foreseeAndTake(PracticeDesk.biometrie())).card();

        assertThat(foreseeAndTake(PracticeDesk.biometrie())).isEqualTo(new ImportReport.Known(card));
        assertThat(desk.archive().shelf().open(card).form().slots()).hasSize(12);
    }

    @Test
    void aForeseenPackageOfAnUnknownProcedureIsRefused() throws Exception {
        byte[] later = new Parcel(PracticeDesk.termijn()).statement(s -> s.put("procedureVersion", "2031-01"))
                .sealed();
        foreseen.open(later);

        assertThat(((ImportReport.Refused) foreseeAndTake(later)).refusal().problem())
                .isEqualTo(Problem.PROCEDURE_UNKNOWN);
    }

    @Test
    void aKeptPackageThatWasChangedIsFoundOutAllTheSame() throws Exception {
        Card card = ((ImportReport.Added) foreseeAndTake(PracticeDesk.biometrie())).card();
        try (Stream<Path> kept = Files.list(folder.resolve("work").resolve("packages"))) {
            Path file = kept.findFirst().orElseThrow();
            Files.write(file, flipped(Files.readAllBytes(file)));
        }

        assertThat(foreseeAndTake(PracticeDesk.biometrie())).isEqualTo(new ImportReport.Known(card));

        assertThatThrownBy(() -> desk.archive().shelf().open(card)).hasToString("PACKAGE_DAMAGED");
    }

    private ImportReport.Result foreseeAndTake(byte[] bytes) throws Exception {
        desk.archive().shelf().foresee(Files.write(folder.resolve(NAME), bytes));
        return desk.take(NAME, bytes).result();
    }

    private static byte[] flipped(byte[] sound) {
        byte[] changed = sound.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }
}
