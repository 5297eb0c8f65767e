package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/** Practice workspaces in folders, opened as the program opens them. */
public final class PracticeFolder {
    public static final Clock CLOCK = Clock.fixed(PracticeDesk.NOW, ZoneId.of("Europe/Amsterdam"));

    private PracticeFolder() {
    }

    /** Opens the workspace, which is made when it is not there. */
    public static WorkspaceDoor open(Path workspace) throws Refusal {
        return WorkspaceDoor.practice(workspace, PracticeKeys.assessor(), CLOCK, "test");
    }

    /** Writes the packages to files in the folder and imports them into a workspace beside them. */
    public static Path with(Path folder, byte[]... packages) throws IOException, Refusal {
        Path workspace = folder.resolve("work");
        try (WorkspaceDoor door = open(workspace)) {
            for (int n = 0; n < packages.length; n++) {
                door.archive().shelf().importFile(Files.write(folder.resolve(n + ".logboek"), packages[n]));
            }
        }
        return workspace;
    }
}
