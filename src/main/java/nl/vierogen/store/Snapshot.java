package nl.vierogen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a workspace as they were at one moment, to be copied. Each is encrypted as it lies there. The database is a
 * copy, which closing removes; the packages never change.
 */
public final class Snapshot implements AutoCloseable {
    /** Name of the database within a workspace. */
    public static final String DATABASE = "workspace.db";
    /** Name of what tells that the database was not set back. */
    public static final String MARK = "workspace.mark";
    /** Folder of the packages. */
    public static final String PACKAGES = "packages";

    private final Path database;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One file.
     *
     * @param name place within a workspace, with {@code /} between folder and file
     * @param file where its bytes lie now
     */
    public record Part(String name, Path file) {
    }

    Snapshot(Path folder, Path database, List<String> packages) {
        this.database = database;
        parts.add(new Part(DATABASE, database));
        parts.add(new Part(MARK, folder.resolve(MARK)));
        for (var identity : packages) {
            parts.add(new Part(PACKAGES + "/" + identity, folder.resolve(PACKAGES).resolve(identity)));
        }
    }

    /** Where the copy of the database lies meanwhile; one that a crash left behind goes at the next opening. */
    static Path database(Path folder) {
        return folder.resolve(DATABASE + ".snapshot");
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(database);
    }
}
