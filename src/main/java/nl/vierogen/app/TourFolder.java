package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import nl.vierogen.app.tour.Tour;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The folder in which a tour leaves what it made. */
final class TourFolder {
    private static final String WORKSPACE = "workspace";
    private static final String MARK = ".made-by-tour";

    private TourFolder() {
    }

    /**
     * Makes the folder.
     *
     * @param clear whether to remove the workspace, results and letters of an earlier tour in it, and nothing else
     */
    static void make(Path folder, boolean clear) throws Refusal {
        try {
            Files.createDirectories(folder);
            if (clear) {
                removeResults(folder);
                clear(folder.resolve(WORKSPACE));
            }
            clear(folder.resolve(Tour.SECOND_WORKSPACE));
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WRITE_FAILED, folder.getFileName());
        }
    }

    // whatever else stands there is not ours to remove
    private static void clear(Path workspace) throws IOException, Refusal {
        Path mark = workspace.resolve(MARK);
        if (Files.exists(workspace)) {
            if (!Files.exists(mark)) {
                throw new Refusal(Problem.FILE_EXISTS, workspace);
            }
            Files.walkFileTree(workspace, new Remover());
        }
        Files.createDirectories(workspace);
        Files.createFile(mark);
    }

    private static void removeResults(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(WORKSPACE).resolve(MARK))) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "OEF-*.{uitslag,pdf}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
