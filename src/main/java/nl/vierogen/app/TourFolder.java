package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The folder in which a tour leaves what it made. */
final class TourFolder {
    private TourFolder() {
    }

    /**
     * Makes the folder.
     *
     * @param clear whether to remove the workspace of an earlier tour in it, and nothing else
     */
    static void make(Path folder, boolean clear) throws Refusal {
        try {
            Files.createDirectories(folder);
            Path workspace = folder.resolve("workspace");
            if (clear && Files.exists(workspace)) {
                Files.walkFileTree(workspace, new Remover());
            }
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WRITE_FAILED, folder.getFileName());
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
