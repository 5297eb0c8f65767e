package nl.vierogen.archive.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.enrolment.Advance;
import nl.vierogen.enrolment.CopySaving;
import nl.vierogen.enrolment.Whereabouts;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Snapshot;
import nl.vierogen.store.Workspace;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.store.file.Present;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.StreamedEnvelope;

/**
 * Saves a workspace, with the keys it needs, as one file. Nothing of it ever lies on the disk in the clear, and work goes
 * on meanwhile: what is saved is the state at the beginning.
 */
public final class WorkSaving implements CopySaving {
    private static final CopyReader.Target NOWHERE = new CopyReader.Target() {
        @Override
        public void begin(String name) {
            // only read
        }

        @Override
        public void write(byte[] bytes, int length) {
            // only read
        }

        @Override
        public void end() {
            // only read
        }
    };

    private final OwnFolder own;
    private final Identity identity;
    private final Workspace workspace;

    /** @param workspace the open workspace of these keys */
    public WorkSaving(OwnFolder own, OpenedKeys keys, Workspace workspace) {
        this.own = own;
        this.identity = keys.identity();
        this.workspace = workspace;
    }

    @Override
    public Whereabouts save(Path target, Advance advance) throws Refusal {
        requireFree(target);
        byte[] keys = own.locked();
        try (Snapshot snapshot = workspace.snapshot()) {
            List<Snapshot.Part> parts = new ArrayList<>(snapshot.parts());
            roster().ifPresent(parts::add);
            long size = size(parts);
            // written, and read back
            Strides strides = new Strides(advance, 2 * size);
            AtomicFile.write(target, out -> write(out, keys, parts, strides));
            check(target, keys, strides);
            return own.placeOf(target);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, name(target));
        }
    }

    private void write(OutputStream out, byte[] keys, List<Snapshot.Part> parts, Strides strides)
            throws IOException, Refusal {
        out.write(new CopyHead(keys).encoded());
        try (OutputStream encrypted = StreamedEnvelope.encrypting(out, identity.publicIdentity())) {
            CopyWriter writer = new CopyWriter(encrypted, identity, strides);
            for (Snapshot.Part part : parts) {
                writer.add(part.name(), part.file());
            }
            writer.end();
        }
    }

    // what cannot be put back is no copy
    private void check(Path target, byte[] keys, Strides strides) throws Refusal {
        try {
            read(target, keys, strides);
        } catch (Refusal refused) {
            remove(target);
            throw refused.problem() == Problem.WORK_COPY_STOPPED ? refused
                    : new Refusal(refused, Problem.READ_BACK_DIFFERS, name(target));
        } catch (IOException e) {
            remove(target);
            throw new Refusal(e, Problem.READ_BACK_DIFFERS, name(target));
        }
    }

    private void read(Path target, byte[] keys, Strides strides) throws IOException, Refusal {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(target))) {
            if (!Arrays.equals(CopyHead.read(in).keys(), keys)) {
                throw new Refusal(Problem.WORK_COPY_DAMAGED);
            }
            try (InputStream plain = StreamedEnvelope.decrypting(in, identity)) {
                new CopyReader(plain, identity, strides).read(NOWHERE);
            }
        }
    }

    private Optional<Snapshot.Part> roster() throws Refusal {
        return own.sealedRoster().map(file -> new Snapshot.Part(CopyNames.ROSTER, file));
    }

    private static long size(List<Snapshot.Part> parts) throws IOException, Refusal {
        long size = 0;
        for (Snapshot.Part part : parts) {
            if (!Present.at(part.file())) {
                throw new Refusal(Problem.FILE_NOT_FOUND, name(part.file()));
            }
            size += Files.size(part.file());
        }
        return size;
    }

    // an older copy may be the only one that is good
    private static void requireFree(Path target) throws Refusal {
        try {
            if (Present.at(target)) {
                throw new Refusal(Problem.FILE_EXISTS, name(target));
            }
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, name(target));
        }
    }

    private static void remove(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            // the refusal under way says that it is not to be relied on
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
