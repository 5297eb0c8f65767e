package nl.vierogen.store.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** A database as it is now, in a file of its own: whole, without a log beside it, and as encrypted as the original. */
final class DatabaseCopy {
    private DatabaseCopy() {
    }

    /**
     * Returns only when the copy is on the disk, which SQLite itself does not wait for. What stood at the target is gone.
     *
     * @param connection in no transaction
     */
    static void write(Connection connection, Path target) throws SQLException, Refusal {
        try {
            Files.deleteIfExists(target);
            try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, target.toString());
                statement.execute();
            }
            try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, String.valueOf(target.getFileName()));
        }
    }
}
