package nl.vierogen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.database.Schema;

/** A second Java process that brings a database up to date, and is halted in the middle. */
final class MigratingChild {
    /** What it says when the migration is about to begin. */
    static final String BEGINS = "begins";
    /** A program of two versions later, whose steps take a while. */
    static final Schema LATER = new Schema(0, List.of(WorkspaceTables.CURRENT.steps().getFirst(), slow("second"),
            slow("third")));
    /** Rows that each of the steps makes. */
    static final int ROWS = 60_000;

    private static final int HALTED = 9;

    private MigratingChild() {
    }

    private static List<String> slow(String table) {
        return List.of("CREATE TABLE " + table + " (n INTEGER) STRICT",
                "WITH RECURSIVE count (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < " + ROWS
                        + ") INSERT INTO " + table + " SELECT n FROM count");
    }

    /** @return what it said until it was halted */
    static List<String> run(Path file, int micros) throws IOException, InterruptedException {
        var natives = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        var child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "-Dorg.sqlite.tmpdir=" + natives, "-cp", System.getProperty("java.class.path"),
                MigratingChild.class.getName(), file.toString(), Integer.toString(micros))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.readAllLines();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Warms up on a database beside it, so that the halt strikes where files are written. */
    public static void main(String[] arguments) throws Refusal {
        var file = Path.of(arguments[0]);
        Database.open(file.resolveSibling("warm.db"), WorkspaceTables.CURRENT, WorkspaceTables.FAILURES).close();
        System.out.println(BEGINS);
        System.out.flush();
        haltAfter(Integer.parseInt(arguments[1]));
        Database.open(file, LATER, WorkspaceTables.FAILURES).close();
        Runtime.getRuntime().halt(0);
    }

    private static void haltAfter(int micros) {
        long end = System.nanoTime() + micros * 1_000L;
        Thread.ofPlatform().daemon().start(() -> {
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            Runtime.getRuntime().halt(HALTED);
        });
    }
}
