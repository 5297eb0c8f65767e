package nl.vierogen.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.app.PracticeFolder;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockedTest {
    @TempDir
    Path folder;

    @Test
    void whatWasOpenedToSeeWhatAFolderIsIsNotOpenedAgain() throws Exception {
        PracticeFolder.open(folder).close();
        Optional<Unlocked> seen = Folders.around(folder).keys();

        assertThat(seen).isPresent();
        assertThat(Unlocked.practice(Files.readAllBytes(identity()), seen)).isSameAs(seen.orElseThrow());
    }

    @Test
    void aFileThatAnEarlierVersionLockedOpens() throws Exception {
        byte[] earlier = IdentityFile.write(PracticeKeys.assessor(), PracticeKeys.PASSPHRASE.toCharArray(),
                Strength.PRACTICE);

        assertThat(Unlocked.practice(earlier, Optional.empty()).identity()).isSameAs(PracticeKeys.assessor());
    }

    @Test
    void anotherFileInItsPlaceIsOpenedItself() throws Exception {
        PracticeFolder.open(folder).close();
        Folders folders = Folders.around(folder);
        Files.write(identity(), IdentityFile.write(Identity.fromSeed(new PersonCode("BO-017"), new byte[]{17}),
                PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE));

        assertThatThrownBy(() -> Practising.in(folders, PracticeFolder.CLOCK)).hasToString("PRACTICE_MIXED");
    }

    @Test
    void thePracticeWorkspaceOpensWithWhatWasSeen() throws Exception {
        PracticeFolder.open(folder).close();

        try (WorkspaceDoor door = Practising.in(Folders.around(folder), PracticeFolder.CLOCK).door()) {
            assertThat(door.practice()).isTrue();
            assertThat(door.archive().shelf().cards()).isEmpty();
        }
    }

    private Path identity() {
        return folder.resolve("identity.sleutel");
    }
}
