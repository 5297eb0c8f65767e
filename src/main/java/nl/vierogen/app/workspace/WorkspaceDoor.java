package nl.vierogen.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.archive.Archive;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Workspace;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.store.file.Present;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;

/**
 * An opened workspace. The folder of a practice workspace gets a practice key file at first use; a real one is opened with
 * the person's own keys.
 *
 * @param folder the folder
 * @param name what the window calls it
 * @param practice whether it is for practice
 * @param workspace journal and packages
 * @param archive logbooks and results
 * @param isNew whether it holds no logbook yet
 */
public record WorkspaceDoor(Path folder, String name, boolean practice, Workspace workspace, Archive archive,
        boolean isNew) implements AutoCloseable {
    private static final String IDENTITY = "identity.sleutel";

    /** Whether someone's keys lie in the folder, for practice or not. */
    public static boolean hasKeys(Path folder) {
        return Files.exists(folder.resolve(IDENTITY));
    }

    /** The practice keys in the folder, which open with the passphrase that everyone knows; empty when there are none. */
    static Optional<Unlocked> practiceKeys(Path folder) {
        try {
            return hasKeys(folder)
                    ? Optional.of(Unlocked.practice(Files.readAllBytes(folder.resolve(IDENTITY)), Optional.empty()))
                    : Optional.empty();
        } catch (IOException | Refusal closed) {
            return Optional.empty();
        }
    }

    /**
     * Opens the practice workspace in the folder, which is made when it is not there.
     *
     * @param person whose workspace it becomes when it is made
     * @throws Refusal PASSPHRASE_WRONG when the folder has the key file of a real assessor, and what the workspace
     * refuses
     */
    public static WorkspaceDoor practice(Path folder, Identity person, InstantSource clock, String programVersion)
            throws Refusal {
        return practice(folder, person, Optional.empty(), clock, programVersion);
    }

    /** Opens it like {@link #practice(Path, Identity, InstantSource, String)} with keys that may be open already. */
    static WorkspaceDoor practice(Path folder, Identity person, Optional<Unlocked> before, InstantSource clock,
            String programVersion) throws Refusal {
        try {
            Files.createDirectories(folder);
            byte[] file = identityFile(folder.resolve(IDENTITY), person);
            return open(folder, String.valueOf(folder.getFileName()), Unlocked.practice(file, before),
                    PracticeKeys.roster(), clock, programVersion);
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.WORKSPACE_UNREADABLE);
        }
    }

    /**
     * Opens the workspace of a person who has a roster.
     *
     * @throws Refusal ROSTER_WITHOUT_YOU while there is no roster, and what the workspace refuses
     */
    public static WorkspaceDoor real(OwnFolder own, OpenedKeys keys, InstantSource clock, String programVersion)
            throws Refusal {
        Roster roster = keys.roster().orElseThrow(() -> new Refusal(Problem.ROSTER_WITHOUT_YOU, keys.person()));
        return open(own.folder(), keys.person(), new Unlocked(keys.identity(), own.locked()), roster, clock,
                programVersion);
    }

    private static WorkspaceDoor open(Path folder, String name, Unlocked key, Roster roster, InstantSource clock,
            String programVersion) throws Refusal {
        byte[] secret = key.identity().dataKey().derive("workspace").secretKey("AES").getEncoded();
        try {
            Workspace workspace = Workspace.open(folder, secret, clock);
            try {
                Archive archive = new Archive(new Desk(key.identity(), roster, workspace, clock), key.file(),
                        programVersion);
                return new WorkspaceDoor(folder, name, roster.practice(), workspace, archive,
                        workspace.packages().isEmpty());
            } catch (Refusal | RuntimeException failed) {
                workspace.close();
                throw failed;
            }
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static byte[] identityFile(Path file, Identity person) throws IOException, Refusal {
        if (!Present.at(file)) {
            AtomicFile.write(file, PracticeKeys.file(person.person()).orElseThrow());
        }
        return Files.readAllBytes(file);
    }
}
