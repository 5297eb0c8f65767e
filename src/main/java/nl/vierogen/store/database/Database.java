package nl.vierogen.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The one connection to a database file, used by one thread at a time. Everything that touches the database, or a key
 * of its owner, runs inside {@link #write} or {@link #read}.
 */
public final class Database implements AutoCloseable {

    /** What is done with the database at one time. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException, Refusal;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Connection connection;
    private final FailureCodes failures;
    private boolean begun = true;

    private Database(Connection connection, FailureCodes failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /**
     * Opens the file, or makes it, with its tables brought up to date. A file of another kind is not touched.
     *
     * @throws Refusal DISK_FULL or one of the failures
     */
    public static Database open(Path file, Schema schema, FailureCodes failures) throws Refusal {
        FileHeader.require(file, schema.kind(), failures);
        try {
            var connection = configuration().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF"); // a trigger planted in the file may not call functions with effects
                schema.bringUpToDate(connection, file, failures);
                connection.setAutoCommit(false);
                return new Database(connection, failures);
            } catch (SQLException | Refusal | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw refusal(e, failures, failures.unreadable());
        }
    }

    /**
     * Opens a file that nobody writes meanwhile, to read: not a byte of it is changed and no file appears beside it.
     *
     * @throws Refusal one of the failures; {@code inUse} also while something of it still stands in a log beside it
     */
    public static Database openUnchanging(Path file, Schema schema, FailureCodes failures) throws Refusal {
        FileHeader.require(file, schema.kind(), failures);
        try {
            if (Files.exists(FileHeader.logOf(file)) && Files.size(FileHeader.logOf(file)) > 0) {
                throw failures.refusal(null, failures.inUse()); // what was received last would be missing
            }
            var configuration = new SQLiteConfig();
            configuration.setReadOnly(true);
            configuration.setTempStore(TempStore.MEMORY);
            var connection = configuration
                    .createConnection("jdbc:sqlite:" + file.toUri().toASCIIString() + "?immutable=1");
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA trusted_schema = OFF");
                schema.requireUpToDate(connection, failures);
                return new Database(connection, failures);
            } catch (SQLException | Refusal | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw failures.refusal(e, failures.unreadable());
        }
    }

    /** Whether this account may write the file, and beside it the log. */
    public static boolean isWritable(Path file) {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        return Files.isWritable(absolute) && folder != null && Files.isWritable(folder);
    }

    private static SQLiteConfig configuration() {
        var configuration = new SQLiteConfig();
        configuration.setJournalMode(JournalMode.WAL);
        configuration.setSynchronous(SynchronousMode.FULL);
        configuration.setTempStore(TempStore.MEMORY);
        configuration.setLockingMode(LockingMode.EXCLUSIVE); // nobody edits beside us, and no shared-memory file
        configuration.enforceForeignKeys(true);
        configuration.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return configuration;
    }

    /** Runs the work in one transaction and returns when it is on the disk; whatever is thrown undoes it all. */
    public <T> T write(Work<T> work) throws Refusal {
        return write(work, _ -> {
            // nobody remembers it
        });
    }

    /**
     * The same for whoever remembers what the database holds.
     *
     * @param committed
     *            told of the outcome when it is on the disk, before anyone else gets at the database
     */
    public <T> T write(Work<T> work, Consumer<T> committed) throws Refusal {
        lock.lock();
        boolean done = false;
        try {
            begin();
            var result = work.run();
            connection.commit();
            done = true;
            committed.accept(result);
            return result;
        } catch (SQLException e) {
            throw refusal(e, failures, failures.notWritten());
        } finally {
            if (!done) {
                undo();
            }
            lock.unlock();
        }
    }

    /** Runs the work without a promise that anything of it lasts. */
    public <T> T read(Work<T> work) throws Refusal {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            throw refusal(e, failures, failures.unreadable());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Copies the database as it is into a file of its own; see {@link DatabaseCopy}.
     *
     * @throws Refusal
     *             DISK_FULL, WRITE_FAILED or what this database cannot be read for
     */
    public void copyTo(Path target) throws Refusal {
        lock.lock();
        try {
            begin();
            forgetStatements();
            connection.setAutoCommit(true); // ends the transaction: SQLite copies outside one only
            try {
                DatabaseCopy.write(connection, target);
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw refusal(e, failures, Problem.WRITE_FAILED);
        } finally {
            lock.unlock();
        }
    }

    /** A statement to reuse; only inside {@link #write} or {@link #read}. */
    public PreparedStatement statement(String sql) throws SQLException {
        var known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** The bytes of a column; none for NULL, which only an edit from outside can leave there. */
    public static byte[] blob(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return row.wasNull() ? new byte[0] : bytes;
    }

    /** The driver begins a transaction after each end of one, except after an end that failed. */
    private void begin() throws SQLException {
        if (!begun) {
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                begun = true;
            }
        }
    }

    private void undo() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            begun = false; // SQLite had rolled back by itself, as it may when the disk fails
        }
        forgetStatements();
    }

    /** The driver cannot execute a statement again that has failed. */
    private void forgetStatements() {
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // closing repeats the failure that is being reported already
            }
        }
        statements.clear();
    }

    @Override
    public void close() throws Refusal {
        lock.lock();
        try {
            forgetStatements();
            connection.close();
        } catch (SQLException e) {
            throw refusal(e, failures, failures.notWritten());
        } finally {
            lock.unlock();
        }
    }

    private static Refusal refusal(SQLException cause, FailureCodes failures, Problem otherwise) {
        var code = cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> new Refusal(cause, Problem.DISK_FULL);
            case SQLITE_BUSY, SQLITE_LOCKED -> failures.refusal(cause, failures.inUse());
            case SQLITE_CORRUPT, SQLITE_NOTADB -> failures.refusal(cause, failures.unreadable());
            default -> failures.refusal(cause, otherwise);
        };
    }
}
