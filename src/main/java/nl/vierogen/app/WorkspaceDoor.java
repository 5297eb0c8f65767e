package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import nl.vierogen.archive.Archive;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.store.Present;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.trust.Strength;

/**
 * An opened workspace. The folder of a practice workspace gets a practice key file at first use.
 *
 * @param folder the folder
 * @param workspace journal and packages
 * @param archive logbooks and results
 * @param isNew whether it holds no logbook yet
 */
record WorkspaceDoor(Path folder, Workspace workspace, Archive archive, boolean isNew) implements AutoCloseable {
    private static final String IDENTITY = "identity.sleutel";

    /**
     * Opens the practice workspace in the folder, which is made when it is not there.
     *
     * @param person whose workspace it becomes when it is made
     * @throws Refusal PASSPHRASE_WRONG when the folder has the key file of a real assessor, and what the workspace
     * refuses
     */
    static WorkspaceDoor practice(Path folder, Identity person, InstantSource clock, String programVersion)
            throws Refusal {
        try {
            Files.createDirectories(folder);
            byte[] file = identityFile(folder.resolve(IDENTITY), person);
            Identity identity = IdentityFile.read(file, PracticeKeys.PASSPHRASE.toCharArray());
            Workspace workspace = Workspace.open(folder, identity.dataKey().derive("workspace").secretKey("AES")
                    .getEncoded(), clock);
            Desk desk = new Desk(identity, PracticeKeys.roster(), workspace, clock);
            Archive archive = new Archive(desk, file, programVersion);
            return new WorkspaceDoor(folder, workspace, archive, archive.shelf().cards().isEmpty());
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WORKSPACE_UNREADABLE);
        }
    }

    /** What the window calls it. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static byte[] identityFile(Path file, Identity person) throws IOException, Refusal {
        if (!Present.at(file)) {
            AtomicFile.write(file,
                    IdentityFile.write(person, PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE));
        }
        return Files.readAllBytes(file);
    }
}
