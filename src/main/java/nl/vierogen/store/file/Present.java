package nl.vierogen.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Whether something stands at a place. {@link Files#exists} says no as well when the disk does not answer; whoever writes
 * there then writes over something.
 */
public final class Present {
    private Present() {
    }

    /** @throws IOException when the disk does not tell */
    public static boolean at(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }
}
