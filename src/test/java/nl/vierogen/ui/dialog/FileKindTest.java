package nl.vierogen.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileKindTest {
    private static final Path FOLDER = Path.of("Documenten");

    @Test
    void aNameWithoutAnEndingGetsTheOneOfItsKind() {
        assertThat(FileKind.REVIEW.named(FOLDER.resolve("verzoek"))).isEqualTo(FOLDER.resolve("verzoek.meekijk"));
        assertThat(FileKind.RESULT.named(FOLDER.resolve("uitslag"))).isEqualTo(FOLDER.resolve("uitslag.uitslag"));
        assertThat(FileKind.LETTER.named(FOLDER.resolve("brief.v2"))).isEqualTo(FOLDER.resolve("brief.v2.pdf"));
    }

    @Test
    void aNameWithAnEndingOfItsKindStaysAsItIs() {
        assertThat(FileKind.REVIEW.named(FOLDER.resolve("a.meekijk"))).isEqualTo(FOLDER.resolve("a.meekijk"));
        assertThat(FileKind.LETTER.named(FOLDER.resolve("B.PDF"))).isEqualTo(FOLDER.resolve("B.PDF"));
        assertThat(FileKind.LOGBOOK.named(FOLDER.resolve("a.meekijk"))).isEqualTo(FOLDER.resolve("a.meekijk"));
    }
}
