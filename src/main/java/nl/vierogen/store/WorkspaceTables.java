package nl.vierogen.store;

import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.store.database.FailureCodes;
import nl.vierogen.store.database.Schema;

/** The tables of a workspace, and how its database refuses. */
final class WorkspaceTables {
    static final Schema CURRENT = new Schema(0, List.of(List.of(
            "CREATE TABLE stream (id BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) STRICT",
            "CREATE TABLE event (sequence INTEGER NOT NULL PRIMARY KEY, stream BLOB NOT NULL REFERENCES stream (id), position INTEGER NOT NULL, sealed BLOB NOT NULL, UNIQUE (stream, position)) STRICT",
            "CREATE TABLE package (identity TEXT NOT NULL PRIMARY KEY, stream BLOB REFERENCES stream (id)) STRICT",
            "CREATE INDEX package_unclaimed ON package (identity) WHERE stream IS NULL",
            "CREATE TABLE seen (image BLOB NOT NULL, stream BLOB NOT NULL, PRIMARY KEY (image, stream)) STRICT, WITHOUT ROWID",
            "CREATE TABLE totals (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), key_check BLOB NOT NULL, sealed BLOB NOT NULL) STRICT")));

    static final FailureCodes FAILURES = new FailureCodes(Problem.WORKSPACE_IN_USE, Problem.WORKSPACE_NEWER,
            Problem.WORKSPACE_UNREADABLE, Problem.JOURNAL_WRITE_FAILED, List.of());

    private WorkspaceTables() {
    }
}
