package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.exchange.result.SampleResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileWhoseNameBeginsWithAnAtBringsNoOptions() throws IOException {
        Path file = Files.writeString(folder.resolve("@x.uitslag"), "--help");
        Bureau bureau = Bureau.run("verify", "--practice", "--json", "@" + file);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).contains("\"code\":\"FILE_NOT_FOUND\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack|  |--practice|-o|x.logboek", "pack|d|--practice|-o|", "verify|--practice|",
            "inspect|--practice|", "form|check|"})
    void anEmptyNameIsWrongUse(String line) {
        Bureau bureau = Bureau.run((Object[]) line.split("\\|", -1));
        assertThat(bureau.code()).isEqualTo(2);
        assertThat(bureau.err()).startsWith("De waarde past niet bij ");
    }

    @Test
    void anOptionWithoutValueIsNamedAsItIsTyped() {
        assertThat(Bureau.run("verify", "--practice", "--practice", "x").err())
                .startsWith("Dit staat er twee keer: --practice\n");
    }

    @Test
    void aFolderForAFileAndAFileForAFolderAreSaid() throws IOException {
        Path file = Files.write(folder.resolve("één uitslag.uitslag"), SampleResults.pass());
        Path output = folder.resolve("x.logboek");
        assertThat(Bureau.run("inspect", "--practice", folder).err()).startsWith("FILE_IS_A_FOLDER: ");
        assertThat(Bureau.run("score", folder, file).err()).isNotEmpty();
        assertThat(Bureau.run("pack", file, "--practice", "-o", output).err())
                .isEqualTo("FOLDER_EXPECTED: één uitslag.uitslag is geen map; hier hoort de map met de beelden en "
                        + "logbook.json.\n");
        assertThat(output).doesNotExist();
        assertThat(Bureau.run("verify", "--practice", file).code()).isZero();
    }
}
