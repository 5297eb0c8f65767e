package nl.vierogen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.file.AtomicFile;

/**
 * The packages exactly as they came, still encrypted to the assessor: one file each, named by the package's identity.
 * Their own seal protects them; the workspace adds none. A package is put first and then claimed by the event that
 * imports it ({@link Act#importing}); one that was put and never claimed is removed at the next opening.
 */
public final class PackageStore {
    private final Path folder;
    private final Database database;
    private final PackageClaims claims;

    PackageStore(Path folder, Database database, PackageClaims claims) {
        this.folder = folder;
        this.database = database;
        this.claims = claims;
    }

    /**
     * Returns only when the file is on the disk and reads back equal.
     *
     * @param identityHex
     *            64 lower-case hexadecimal digits, otherwise IllegalArgumentException
     * @throws Refusal
     *             DISK_FULL, WRITE_FAILED, READ_BACK_DIFFERS, JOURNAL_WRITE_FAILED
     */
    public void put(String identityHex, byte[] encrypted) throws Refusal {
        var file = file(identityHex);
        claims.announce(identityHex);
        AtomicFile.write(file, encrypted);
    }

    /**
     * @throws Refusal
     *             FILE_NOT_FOUND or FILE_UNREADABLE
     */
    public byte[] get(String identityHex) throws Refusal {
        try {
            return Files.readAllBytes(file(identityHex));
        } catch (NoSuchFileException e) {
            throw new Refusal(e, Problem.FILE_NOT_FOUND, identityHex);
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, identityHex);
        }
    }

    /** @return whether the package was imported by an event, wherever its file is now */
    public boolean has(String identityHex) throws Refusal {
        Hex256.bytes(identityHex);
        return database.read(() -> claims.isClaimed(identityHex));
    }

    /** Whether no package was ever imported. */
    public boolean isEmpty() throws Refusal {
        return database.read(() -> !claims.isAnyClaimed());
    }

    /** Identities of all packages that were imported, wherever their files are now. */
    public List<String> identities() throws Refusal {
        return database.read(claims::claimed);
    }

    /** Removes what an interrupted import left: only files that this workspace announced itself. */
    void removeLeftovers(Wholeness wholeness) throws Refusal {
        var leftovers = database.read(claims::unclaimed);
        if (leftovers.isEmpty() || !database.read(wholeness::whole)) {
            return; // a database set back in time knows nothing of the newer packages: leave them for the Bureau to look at
        }
        for (var identity : leftovers) {
            var file = file(identity);
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(AtomicFile.part(file));
            } catch (IOException e) {
                throw new Refusal(e, Problem.WRITE_FAILED, identity);
            }
            claims.forget(identity);
        }
    }

    private Path file(String identityHex) {
        Hex256.bytes(identityHex);
        return folder.resolve(identityHex);
    }
}
