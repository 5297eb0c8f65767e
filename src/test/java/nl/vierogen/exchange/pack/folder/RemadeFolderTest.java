package nl.vierogen.exchange.pack.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.exchange.pack.Rounds;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was made again of a first logbook. */
class RemadeFolderTest {
    private static final Clock CLOCK = Clock.fixed(Packages.NOW, ZoneOffset.UTC);
    private static final LogbookPackage FIRST = Rounds.first("termijn");

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void fill() {
        folder = Folder.remade(path, "termijn", "2026-11-01", "crl1", "crl3");
    }

    private LogbookDraft read() throws Refusal {
        return LogbookFolder.readRemade(path, CLOCK, FIRST);
    }

    private Refusal refusal() {
        Refusal refusal = catchThrowableOfType(Refusal.class, this::read);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    @Test
    void onlyWhatWasMadeAgainIsThere() throws Refusal {
        LogbookDraft draft = read();

        assertThat(draft.round()).isEqualTo(Round.RETAKE);
        assertThat(draft.images()).extracting(image -> image.slot().value()).containsExactly("crl1", "crl3");
        assertThat(draft.cases()).extracting(one -> one.id().value()).containsExactly("crl1", "crl3");
    }

    @ParameterizedTest
    @CsvSource({"round,FIRST", "round,SECOND_OPINION", "number,LB2026-0413", "form,biometrie", "kind,BIOMETRIE"})
    void whatIsNotTheRetakeOfThatLogbookIsRefusedAtTheMember(String member, String value) {
        folder.change(tree -> tree.put(member, value));

        assertThat(refusal()).hasToString("PACK_DESCRIPTION_INVALID [" + member + "]");
    }

    @Test
    void aFolderWithoutADescriptionIsRefused() {
        folder.delete("logbook.json");

        assertThat(refusal()).hasToString("PACK_DESCRIPTION_MISSING");
    }
}
