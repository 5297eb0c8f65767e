package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class IdentityNewCommandTest {
    private static final String PASSPHRASE = "zeven ezels één brug";

    @TempDir
    private Path folder;

    @Test
    void newKeysOpenWithTheirPassphrase() throws IOException, Refusal {
        Path file = folder.resolve("nieuw.sleutel");
        Bureau bureau = Bureau.run("identity", "new", "-o", file, "--code", "BO-017", "--passphrase-file",
                passphrase(PASSPHRASE + "\r\nnog een regel\n"), "--json");
        assertThat(bureau.code()).isZero();
        var identity = IdentityFile.read(Files.readAllBytes(file), PASSPHRASE.toCharArray());
        assertThat(identity.person()).isEqualTo(new PersonCode("BO-017"));
        assertThat(bureau.out()).contains("\"kid\":\"" + identity.keyId() + "\"", "\"ageRecipient\":\"age1");
    }

    @Test
    void existingKeysAreNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("oud.sleutel"), "oud");
        Bureau bureau = Bureau.run("identity", "new", "-o", file, "--code", "BO-017", "--passphrase-file",
                passphrase(PASSPHRASE));
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.err()).startsWith("FILE_EXISTS: ");
        assertThat(file).hasContent("oud");
    }

    @Test
    void aShortPassphraseLeavesNoFile() throws IOException {
        Path file = folder.resolve("kort.sleutel");
        Bureau bureau = Bureau.run("identity", "new", "-o", file, "--code", "BO-017", "--passphrase-file",
                passphrase("kort"));
        assertThat(bureau.err()).startsWith("PASSPHRASE_TOO_SHORT: ");
        assertThat(file).doesNotExist();
    }

    private Path passphrase(String text) throws IOException {
        return Files.writeString(folder.resolve("wachtzin"), text);
    }
}
