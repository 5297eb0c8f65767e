package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path folder;

    @Test
    void workComesFirstOnceThereAreKeys() throws Refusal {
        assertThat(Folders.in(folder))
                .isEqualTo(new Folders(folder.resolve("oefenen"), folder.resolve("werk"), false));
        new OwnFolder(folder.resolve("werk"), InstantSource.system()).create("BO-017",
                Person.WORDS.toCharArray());
        assertThat(Folders.in(folder).isWorkFirst()).isTrue();
    }

    @Test
    void aNamedFolderIsWhatItIs() throws Refusal {
        Path practice = folder.resolve("a");
        assertThat(Folders.around(practice)).as("not there yet")
                .isEqualTo(new Folders(practice, practice.resolve("werk"), false));
        PracticeFolder.open(practice).close();
        assertThat(Folders.around(practice).isWorkFirst()).isFalse();
        Path work = folder.resolve("b");
        new OwnFolder(work, InstantSource.system()).create("BO-017", Person.WORDS.toCharArray());
        assertThat(Folders.around(work)).isEqualTo(new Folders(work.resolve("oefenen"), work, true));
    }

    @Test
    void ownKeysUnderThePassphraseOfPracticeAreNoPractice() throws Exception {
        Identity anna = Identity.fromSeed(new PersonCode("BO-017"), new byte[]{17});
        Files.write(folder.resolve("identity.sleutel"),
                IdentityFile.write(anna, PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE));
        assertThat(Folders.around(folder).isWorkFirst()).isTrue();
        assertThatThrownBy(() -> PracticeFolder.open(folder)).hasToString("PRACTICE_MIXED");
    }
}
