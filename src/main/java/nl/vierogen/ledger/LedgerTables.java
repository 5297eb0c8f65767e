package nl.vierogen.ledger;

import java.nio.file.Path;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.store.database.FailureCodes;
import nl.vierogen.store.database.Schema;

/** The tables of a ledger, and how it refuses. */
final class LedgerTables {
    /** "VOUB", Vierogen's "uitslagen bij het Bureau": no other SQLite file is taken for a ledger. */
    private static final int KIND = 0x564F5542;

    static final Schema CURRENT = new Schema(KIND, List.of(List.of(
            "CREATE TABLE about (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), practice INTEGER NOT NULL) STRICT",
            "CREATE TABLE form (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
            "CREATE TABLE result (sequence INTEGER NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, id TEXT NOT NULL, revision INTEGER NOT NULL, package TEXT NOT NULL, form TEXT NOT NULL REFERENCES form (sha256), received_at TEXT NOT NULL, bytes BLOB NOT NULL, UNIQUE (id, revision)) STRICT",
            "CREATE INDEX result_package ON result (package)")));

    private LedgerTables() {
    }

    /** @param inUse what it is called when something of the ledger stands outside the file */
    static FailureCodes failures(Path file, Problem inUse) {
        return new FailureCodes(inUse, Problem.LEDGER_NEWER, Problem.LEDGER_UNREADABLE,
                Problem.WRITE_FAILED, List.of(String.valueOf(file.getFileName())));
    }
}
