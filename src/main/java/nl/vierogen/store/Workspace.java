package nl.vierogen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.file.FolderLock;
import nl.vierogen.store.file.PrivateFolder;

/**
 * The folder in which the program keeps an assessor's work. Everything in it is encrypted: the journal under keys derived
 * from the data key, the packages to the assessor as they came. Without the key a reader learns how many streams and
 * events there are, how large they are, and the identities of the packages.
 */
public final class Workspace implements AutoCloseable {

    private final FolderLock lock;
    private final Database database;
    private final TotalsRow totals;
    private final Wholeness wholeness;
    private final Mark mark;
    private final Path folder;
    private final PackageClaims claims;
    private final Journal journal;
    private final SeenImages seenImages;
    private final PackageStore packages;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Workspace(FolderLock lock, Database database, Path folder, Subkeys keys, InstantSource clock)
            throws Refusal {
        this.lock = lock;
        this.database = database;
        this.folder = folder;
        totals = new TotalsRow(database, keys);
        totals.claim();
        mark = new Mark(folder.resolve(Snapshot.MARK), keys.envelope());
        var streams = new StreamTable(database, keys);
        boolean behindMark = mark.isAheadOf(database.read(totals::load));
        wholeness = new Wholeness(streams, totals, behindMark);
        if (!behindMark) {
            writeMark();
        }
        claims = new PackageClaims(database);
        seenImages = new SeenImages(database, keys, totals, wholeness);
        journal = new Journal(database, streams, new EventTable(database, keys), totals, wholeness, seenImages, claims,
                clock);
        packages = new PackageStore(folder.resolve(Snapshot.PACKAGES), database, claims);
        packages.removeLeftovers(wholeness);
    }

    /** Opens with the clock of the machine; see {@link #open(Path, byte[], InstantSource)}. */
    public static Workspace open(Path folder, byte[] dataKey32) throws Refusal {
        return open(folder, dataKey32, InstantSource.system());
    }

    /**
     * Opens the workspace, or makes it if the folder has none. Removes what a crash left behind.
     *
     * @param dataKey32
     *            32 secret bytes; not kept, the caller may wipe them afterwards
     * @throws Refusal
     *             WORKSPACE_IN_USE, WORKSPACE_NEWER, WORKSPACE_KEY_DIFFERS, WORKSPACE_UNREADABLE, WRITE_FAILED, DISK_FULL. A
     *             workspace changed outside the program does open: {@link Journal#isWhole()} and {@link Journal#read} tell
     */
    public static Workspace open(Path folder, byte[] dataKey32, InstantSource clock) throws Refusal {
        var keys = Subkeys.from(dataKey32);
        try {
            PrivateFolder.create(folder);
            PrivateFolder.create(folder.resolve(Snapshot.PACKAGES));
            var lock = FolderLock.take(folder.resolve("workspace.lock"));
            try {
                return open(lock, folder, keys, clock);
            } catch (IOException | Refusal | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Refusal(e, Problem.WORKSPACE_UNREADABLE);
        }
    }

    private static Workspace open(FolderLock lock, Path folder, Subkeys keys, InstantSource clock)
            throws IOException, Refusal {
        var file = folder.resolve(Snapshot.DATABASE);
        PrivateFolder.createFile(file);
        Files.deleteIfExists(Snapshot.database(folder));
        var database = Database.open(file, WorkspaceTables.CURRENT, WorkspaceTables.FAILURES);
        try {
            return new Workspace(lock, database, folder, keys, clock);
        } catch (Refusal | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    public Journal journal() {
        return journal;
    }

    public PackageStore packages() {
        return packages;
    }

    public SeenImages seenImages() {
        return seenImages;
    }

    /**
     * The files of the workspace at one moment, while work goes on.
     *
     * @throws Refusal
     *             DISK_FULL, WRITE_FAILED, WORKSPACE_UNREADABLE
     */
    public Snapshot snapshot() throws Refusal {
        var copy = Snapshot.database(folder);
        return database.read(() -> {
            database.copyTo(copy);
            return new Snapshot(folder, copy, claims.claimed());
        });
    }

    /** Lets go of the folder. Everything acknowledged was on the disk before; so a failure here is logged, not thrown. */
    @Override
    public void close() {
        if (!open.getAndSet(false)) {
            return;
        }
        try (lock; database) {
            if (database.read(wholeness::whole)) {
                writeMark();
            }
        } catch (Refusal | IOException e) {
            // asked for here: the logging of Java reads its own settings, and no start has to wait for that
            System.getLogger(Workspace.class.getName()).log(System.Logger.Level.WARNING, () -> "closing the workspace: "
                    + (e instanceof Refusal refusal ? refusal.problem() : Problem.UNEXPECTED));
        }
    }

    private void writeMark() throws Refusal {
        Optional<Totals> now = database.read(totals::load);
        if (now.isPresent()) {
            mark.write(now.get());
        }
    }
}
