package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.letter.Assessed;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {
    @TempDir
    private static Path packages;
    private static Path pack;
    private static LogbookPackage opened;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack() throws IOException, Refusal {
        var logbook = PracticeLogbooks.on(LocalDate.of(2026, 11, 2)).stream()
                .filter(one -> one.logbook().kind() == LogbookKind.TERMIJN).findFirst().orElseThrow();
        byte[] bytes = PracticePackages.pack(logbook, Instant.parse("2026-11-02T10:00:00Z"));
        pack = Files.write(packages.resolve("a.logboek"), bytes);
        opened = PackageReader.openAsBureau(bytes, PracticeKeys.bureau(), PracticeKeys.roster());
    }

    @Test
    void theLetterOfAResultIsWritten() throws IOException {
        Path letter = folder.resolve("brief.pdf");
        Bureau bureau = Bureau.run("letter", result(), pack, "--practice", "-o", letter);
        assertThat(bureau.err()).isEmpty();
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains(letter.toString(), opened.statement().number(), "voldoende");
        assertThat(Files.readString(letter, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        byte[] first = Files.readAllBytes(letter);
        Bureau again = Bureau.run("letter", result(), pack, "--practice", "--json", "-o", letter);
        assertThat(again.out()).contains("\"outcome\":\"SUFFICIENT\"", "\"bytes\":" + first.length);
        assertThat(Files.readAllBytes(letter)).isEqualTo(first);
    }

    @Test
    void aResultOfAnotherPackageGivesNoLetter() throws IOException {
        Path letter = folder.resolve("brief.pdf");
        Path other = Files.write(folder.resolve("b.uitslag"), SampleResults.pass());
        Bureau bureau = Bureau.run("letter", other, pack, "--practice", "-o", letter);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.err()).startsWith("RESULT_PACKAGE_DIFFERS: ");
        assertThat(letter).doesNotExist();
    }

    @Test
    void aResultByAnotherThanThePackageWasForGivesNoLetter() throws IOException {
        Path others = Files.write(folder.resolve("b.uitslag"), SampleResults.of(opened, 2, List.of(),
                PracticeKeys.colleague(), PracticeKeys.assessor(), Instant.parse("2026-11-21T10:00:00Z")));
        Path letter = folder.resolve("brief.pdf");
        assertThat(Bureau.run("letter", others, pack, "--practice", "-o", letter).err())
                .startsWith("RESULT_PACKAGE_DIFFERS: ").contains("signers");
        assertThat(letter).doesNotExist();
    }

    @Test
    void whatWasHandedBackHasNoLetter() throws IOException {
        Path letter = folder.resolve("brief.pdf");
        Path back = write(Assessed.of(opened).ended(Outcome.HANDED_BACK));
        Bureau bureau = Bureau.run("letter", back, pack, "--practice", "-o", letter);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.err()).startsWith("LETTER_NONE: ");
        assertThat(letter).doesNotExist();
    }

    @Test
    void anAlteredResultGivesNoLetter() throws IOException {
        Path result = result();
        byte[] bytes = Files.readAllBytes(result);
        bytes[bytes.length / 2] ^= 1;
        Files.write(result, bytes);
        Path letter = folder.resolve("brief.pdf");
        assertThat(Bureau.run("letter", result, pack, "--practice", "--json", "-o", letter).out())
                .startsWith("{\"code\":\"");
        assertThat(letter).doesNotExist();
    }

    @Test
    void onlyALetterIsWrittenOver() throws IOException {
        Path image = Files.writeString(folder.resolve("a.jpg"), "beeld");
        assertThat(Bureau.run("letter", result(), pack, "--practice", "-o", image).err()).startsWith("FILE_EXISTS: ");
        assertThat(image).hasContent("beeld");
        assertThat(Bureau.run("letter", result(), pack, "--practice", "-o", folder).err())
                .startsWith("FILE_IS_A_FOLDER: ");
    }

    private Path result() throws IOException {
        return write(Assessed.of(opened));
    }

    private Path write(Assessed assessed) throws IOException {
        return Files.write(folder.resolve("a.uitslag"),
                ResultFile.sign(assessed.payload(), List.of(PracticeKeys.assessor())));
    }
}
