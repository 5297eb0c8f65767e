package nl.vierogen.archive.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.enrolment.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final Whereabouts HERE = new Whereabouts.Here();
    private static final Whereabouts NETWORK = new Whereabouts.Network();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"OneDrive,OneDrive", "OneDrive - Ziekenhuis Oost,OneDrive", "Dropbox,Dropbox",
            "Dropbox (Praktijk),Dropbox", "Google Drive,Google Drive", "GoogleDrive-anna@example.org,Google Drive",
            "iCloudDrive,iCloud", "com~apple~CloudDocs,iCloud", "Nextcloud,Nextcloud", "SURFdrive,SURFdrive"})
    void aFolderThatIsCopiedToTheInternetIsKnownByItsName(String name, String service) {
        assertThat(on("ext4").of(folder.resolve(name).resolve("werk/identity.sleutel")))
                .isEqualTo(new Whereabouts.Synchronised(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onedriver", "mijn dropbox", "icloudy", "drive"})
    void anotherNameThatLooksLikeItIsNot(String name) {
        assertThat(on("ext4").of(folder.resolve(name))).isEqualTo(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "fuse.sshfs", "fuse.rclone", "9p", "webdav"})
    void aDiskOfAnotherComputerIsKnownByItsFileSystem(String kind) {
        assertThat(on(kind).of(folder)).isEqualTo(NETWORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "NTFS", "apfs", "btrfs", "overlay", "tmpfs", "exfat", "vfat", "fuseblk"})
    void aDiskOfThisLaptopIsFine(String kind) {
        assertThat(on(kind).of(folder.resolve("usb"))).isEqualTo(HERE);
    }

    @ParameterizedTest
    @CsvSource({"\\\\server\\share\\werk,true", "//server/share/werk,true", "C:\\Users\\anna,false",
            "/home/anna,false"})
    void theNameOfAnotherComputerIsSeen(String path, boolean another) {
        assertThat(Places.isOfAnotherComputer(path)).isEqualTo(another);
    }

    @Test
    void aLinkIntoSuchAFolderIsFollowed() throws IOException {
        Path real = Files.createDirectories(folder.resolve("Dropbox").resolve("werk"));
        Path link = Files.createSymbolicLink(folder.resolve("werk"), real);
        assertThat(on("ext4").of(link.resolve("identity.sleutel"))).isEqualTo(new Whereabouts.Synchronised("Dropbox"));
    }

    @Test
    void whatTheDiskDoesNotTellIsNoReasonToWarn() {
        Places dumb = new Places(_ -> {
            throw new IOException("no such store");
        });
        assertThat(dumb.of(folder)).isEqualTo(HERE);
        assertThat(dumb.of(folder.resolve("OneDrive"))).isEqualTo(new Whereabouts.Synchronised("OneDrive"));
    }

    @Test
    void theRealDiskOfTheseTestsAnswers() {
        assertThat(new Places().of(folder.resolve("Dropbox"))).isEqualTo(new Whereabouts.Synchronised("Dropbox"));
    }

    private static Places on(String kind) {
        return new Places(_ -> kind);
    }
}
