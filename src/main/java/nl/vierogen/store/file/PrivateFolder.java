package nl.vierogen.store.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only their owner may enter; where the file system knows no such rights, the account's own protection holds. */
public final class PrivateFolder {
    private PrivateFolder() {
    }

    /** Makes the folder if there is none. */
    public static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
    }

    /** Makes an empty file if there is none, before anybody writes to it with wider rights. */
    public static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // as after the first start
        }
        restrict(file, "rw-------");
    }

    /** The same, leaving alone a file that is there: a person chose its name, and it may be hers. */
    public static void createAbsentFile(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        restrict(file, "rw-------");
    }

    /** Returns when the names in the folder are on the disk. */
    public static void force(Path folder) throws IOException {
        new Disk().forceFolder(folder);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
