package nl.vierogen.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures in the repository: compared with what the program draws now, or made anew. */
public final class Committed {
    /** What renews them. */
    public static final String COMMAND = "mvn -Ppictures test";

    private static final boolean RENEW = "renew".equals(System.getProperty("vierogen.pictures"));
    private static final Path SEEN = Path.of("target", "pictures");

    private Committed() {
    }

    /** Whether they are made anew instead of compared. */
    public static boolean isRenewing() {
        return RENEW;
    }

    /**
     * Compares with the file, or writes it.
     *
     * @param tolerance share of the picture's squares that may differ, 0 to 1
     */
    public static void check(Path file, Picture now, double tolerance) throws IOException {
        if (RENEW) {
            // one that is still right stays as it is: a repository keeps every version for ever
            if (!Files.exists(file) || Likeness.of(Picture.read(file), now).squares() > 0) {
                now.write(file);
            }
            return;
        }
        assertThat(file).as("%s is missing; %s makes it", file, COMMAND).exists();
        Likeness likeness = Likeness.of(Picture.read(file), now);
        if (likeness.share() > tolerance) {
            Files.createDirectories(SEEN);
            now.write(SEEN.resolve(file.getFileName()));
        }
        assertThat(likeness.share())
                .as("%s no longer shows the program (%s of %s squares differ). Look at %s; if that is as meant, %s renews it.",
                        file, likeness.squares(), likeness.of(), SEEN.resolve(file.getFileName()), COMMAND)
                .isLessThanOrEqualTo(tolerance);
    }
}
