package nl.vierogen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** What the tests of this package share. */
public final class Fixture {
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final String IMAGE = "ab".repeat(32);
    static final String OTHER_IMAGE = "cd".repeat(32);

    @FunctionalInterface
    interface Edit {
        void apply(Connection connection) throws SQLException;
    }

    private Fixture() {
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static Problem problemOf(Callable<?> act) {
        var refusal = catchThrowableOfType(Refusal.class, act::call);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problem();
    }

    static List<String> payloads(Workspace workspace, StreamId stream) throws Refusal {
        return workspace.journal().read(stream).stream()
                .map(event -> new String(event.payload(), StandardCharsets.UTF_8)).toList();
    }

    /** Changes the database as somebody with an SQLite shell would. */
    static void edit(Path folder, Edit edit) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("workspace.db"))) {
            edit.apply(connection);
        }
    }

    static Edit sql(String... statements) {
        return connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
        };
    }

    static void copyFolder(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void deleteFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
