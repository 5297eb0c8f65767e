package nl.vierogen.app.entrance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.enrolment.Progress;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.ui.Failures;

/** Keeps how far someone has come in taking part. When it cannot be read, the steps after the keys are shown again. */
record ProgressFile(Path file) implements Progress {
    private static final int FORMAT_VERSION = 1;

    /** What stands in the file. */
    private record Written(int formatVersion, Step step) {
    }

    static ProgressFile in(Path workspace) {
        return new ProgressFile(workspace.resolve("progress.json"));
    }

    @Override
    public Step step() {
        if (!Files.exists(file)) {
            return Step.BACKUP;
        }
        try {
            return StrictJson.read(Files.readAllBytes(file), Written.class).step();
        } catch (IOException | Refusal unreadable) {
            Failures.unexpected(unreadable);
            return Step.BACKUP;
        }
    }

    @Override
    public void keep(Step step) throws Refusal {
        AtomicFile.write(file, StrictJson.writePretty(new Written(FORMAT_VERSION, step)));
    }
}
