package nl.vierogen.guide.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the guide, which travel inside the program: nothing is fetched. */
public final class GuideFiles {
    private static final String FOLDER = "/nl/vierogen/guide/gids/";
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9-]+/)?[a-z0-9-]+\\.[a-z]+");

    private GuideFiles() {
    }

    /**
     * The bytes of a file.
     *
     * @param name its name within the guide, such as {@code beeld/inbox.png}
     * @return empty when the guide has no such file
     */
    public static Optional<byte[]> read(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = GuideFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
