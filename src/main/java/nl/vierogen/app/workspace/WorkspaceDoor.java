package nl.vierogen.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import nl.vierogen.archive.Archive;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.AtomicFile;
import nl.vierogen.store.Present;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.trust.Roster;
import nl.vierogen.trust.Strength;

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

    /** Whether the keys in the folder are no practice keys, which open with the passphrase that everyone knows. */
    public static boolean isReal(Path folder) {
        if (!hasKeys(folder)) {
            return false;
        }
        try {
            practiceKeys(Files.readAllBytes(folder.resolve(IDENTITY)));
            return false;
        } catch (IOException | Refusal closed) {
            return true;
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
        try {
            Files.createDirectories(folder);
            byte[] file = identityFile(folder.resolve(IDENTITY), person);
            Identity identity = practiceKeys(file);
            return open(folder, String.valueOf(folder.getFileName()), new Key(identity, file), PracticeKeys.roster(),
                    clock, programVersion);
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
        return open(own.folder(), keys.person(), new Key(keys.identity(), own.locked()), roster, clock,
                programVersion);
    }

    /** Keys that are open, and their file, which asks for the passphrase again at every signature. */
    private record Key(Identity identity, byte[] file) {
    }

    private static WorkspaceDoor open(Path folder, String name, Key key, Roster roster, InstantSource clock,
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

    private static Identity practiceKeys(byte[] file) throws Refusal {
        Identity identity = IdentityFile.read(file, PracticeKeys.PASSPHRASE.toCharArray());
        if (PracticeKeys.roster().member(identity.keyId()).isEmpty()) {
            throw new Refusal(Problem.PRACTICE_MIXED); // someone's own keys, under the passphrase of practice
        }
        return identity;
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
