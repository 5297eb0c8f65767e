package nl.vierogen.archive.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.Whereabouts;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;

/** Key file and roster in the folder of a workspace. */
public final class OwnFolder implements OwnKeys<OpenedKeys> {
    /** Name of the key file in the folder. */
    public static final String IDENTITY = "identity.sleutel";
    private static final String ROSTER = "roster.sealed";

    private final Path folder;
    private final InstantSource clock;

    public OwnFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public OpenedKeys create(String person, char[] passphrase) throws Refusal {
        requireNone();
        Identity identity = Identity.generate(code(person), new SecureRandom());
        keep(IdentityFile.write(identity, passphrase, Strength.REAL));
        return opened(identity);
    }

    @Override
    public OpenedKeys restore(Path backup, char[] passphrase) throws Refusal {
        requireNone();
        byte[] file = OwnFiles.read(backup);
        Identity identity = unlockCopy(file, passphrase);
        keep(file);
        return opened(identity);
    }

    /**
     * The keys in a copy, which are nobody's here yet.
     *
     * @throws Refusal IDENTITY_INVALID, PASSPHRASE_WRONG, FORMAT_TOO_NEW, PRACTICE_MIXED for practice keys
     */
    public Identity unlockCopy(byte[] file, char[] passphrase) throws Refusal {
        Identity identity = IdentityFile.read(file, passphrase);
        if (PracticeKeys.roster().member(identity.keyId()).isPresent()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        return identity;
    }

    @Override
    public OpenedKeys unlock(char[] passphrase) throws Refusal {
        return opened(IdentityFile.read(OwnFiles.read(identityFile()), passphrase));
    }

    @Override
    public void changePassphrase(char[] old, char[] passphrase) throws Refusal {
        Identity identity = IdentityFile.read(OwnFiles.read(identityFile()), old);
        AtomicFile.write(identityFile(), IdentityFile.write(identity, passphrase, Strength.REAL));
    }

    @Override
    public Whereabouts saveBackup(Path target) throws Refusal {
        byte[] keys = OwnFiles.read(identityFile());
        OwnFiles.requireNewOrSame(target, keys);
        AtomicFile.write(target, keys);
        return placeOf(target);
    }

    /** What kind of place a saved file lies in. */
    public Whereabouts placeOf(Path saved) {
        return new Places().of(saved);
    }

    @Override
    public Whereabouts whereabouts() {
        return new Places().of(folder);
    }

    /** The key file as it stands: asked for the passphrase again at every signature. */
    public byte[] locked() throws Refusal {
        return OwnFiles.read(identityFile());
    }

    /** Where the workspace itself lies. */
    public Path folder() {
        return folder;
    }

    Path rosterFile() {
        return folder.resolve(ROSTER);
    }

    InstantSource clock() {
        return clock;
    }

    private Path identityFile() {
        return folder.resolve(IDENTITY);
    }

    /** The roster as it lies here, sealed; empty while none has come. */
    public Optional<Path> sealedRoster() throws Refusal {
        return OwnFiles.isThere(rosterFile()) ? Optional.of(rosterFile()) : Optional.empty();
    }

    /** Open keys with the roster that lies here. */
    public OpenedKeys opened(Identity identity) throws Refusal {
        Optional<Path> sealed = sealedRoster();
        Optional<Roster> roster = sealed.isPresent()
                ? Optional.of(RosterFile.readFirst(SealedRoster.open(OwnFiles.read(sealed.get()), identity.dataKey())))
                : Optional.empty();
        return new OpenedKeys(this, identity, roster);
    }

    private void keep(byte[] file) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, String.valueOf(folder.getFileName()));
        }
        AtomicFile.write(identityFile(), file);
    }

    private void requireNone() throws Refusal {
        if (OwnFiles.isThere(identityFile())) {
            // keys written over are keys lost
            throw new Refusal(Problem.FILE_EXISTS, IDENTITY);
        }
    }

    private static PersonCode code(String person) throws Refusal {
        try {
            return new PersonCode(person);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.PERSON_CODE_INVALID, person);
        }
    }
}
