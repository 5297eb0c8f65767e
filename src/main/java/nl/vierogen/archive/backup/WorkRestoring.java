package nl.vierogen.archive.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.enrolment.Advance;
import nl.vierogen.enrolment.CopyRestoring;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Snapshot;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.StreamedEnvelope;

/** Puts a copy of someone's work back where there is none, or a copy of her keys alone. */
public final class WorkRestoring implements CopyRestoring<OpenedKeys> {
    private final OwnFolder own;

    public WorkRestoring(OwnFolder own) {
        this.own = own;
    }

    @Override
    public OpenedKeys restore(Path file, char[] passphrase, Advance advance) throws Refusal {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (!CopyHead.isNext(in)) {
                return own.restore(file, passphrase);
            }
            return restore(in, passphrase, new Strides(advance, Files.size(file)));
        } catch (NoSuchFileException e) {
            throw new Refusal(e, Problem.FILE_NOT_FOUND, name(file));
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, name(file));
        }
    }

    private OpenedKeys restore(BufferedInputStream in, char[] passphrase, Strides strides)
            throws IOException, Refusal {
        CopyHead head = CopyHead.read(in);
        Identity identity = own.unlockCopy(head.keys(), passphrase);
        try (Staging staging = Staging.beside(own.folder())) {
            Set<String> names = contents(in, identity, strides, staging);
            requireWhole(names, identity, staging);
            staging.settle(head.keys());
        }
        return own.opened(identity);
    }

    private static Set<String> contents(BufferedInputStream in, Identity identity, Strides strides, Staging staging)
            throws Refusal {
        try (InputStream plain = StreamedEnvelope.decrypting(in, identity)) {
            return new CopyReader(plain, identity, strides).read(staging);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WORK_COPY_DAMAGED);
        } catch (Refusal refused) {
            throw switch (refused.problem()) {
                // it is locked to the keys in front of it: so it is not as it was written
                case PACKAGE_DAMAGED, PACKAGE_NOT_A_PACKAGE, PACKAGE_NOT_FOR_YOU ->
                    new Refusal(refused, Problem.WORK_COPY_DAMAGED);
                default -> refused;
            };
        }
    }

    /** Opens it once where it stands: what this program cannot open is not put back. */
    private static void requireWhole(Set<String> names, Identity identity, Staging staging) throws Refusal {
        Set<String> expected = new HashSet<>(Set.of(Snapshot.DATABASE, Snapshot.MARK));
        if (!names.containsAll(expected)) {
            throw new Refusal(Problem.WORK_COPY_DAMAGED);
        }
        if (names.contains(CopyNames.ROSTER)) {
            expected.add(CopyNames.ROSTER);
        }
        byte[] secret = identity.dataKey().derive("workspace").secretKey("AES").getEncoded();
        try (Workspace workspace = Workspace.open(staging.folder(), secret)) {
            workspace.packages().identities().forEach(packed -> expected.add(Snapshot.PACKAGES + "/" + packed));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
        if (!names.equals(expected)) {
            throw new Refusal(Problem.WORK_COPY_DAMAGED);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
