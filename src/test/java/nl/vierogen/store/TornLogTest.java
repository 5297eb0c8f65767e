package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.payloads;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts, simulated on copies of a real journal: whatever part of the last commit reached the disk, all before it is
 * there. And a disk that loses or changes what it said to hold: what is left is a whole beginning, or it shows.
 */
@BesideTheScreen
class TornLogTest {
    private static final StreamId STREAM = StreamId.random();
    private static final int KINDS = 6;
    private static final int CASES = Row.LOGS_TORN.times() / KINDS;
    private static final int SECTOR = 512;
    private static final int PAGE = 4096;
    private static final int FILLER = 30_000;

    private final Random random = new Random(4);

    @TempDir(factory = MemoryFolder.class)
    Path temporary;

    /** What stood on the disk at some moment. */
    private record Snapshot(byte[] database, byte[] mark, byte[] log) {
        static Snapshot of(Path folder) throws IOException {
            return new Snapshot(Files.readAllBytes(folder.resolve("workspace.db")),
                    Files.readAllBytes(folder.resolve("workspace.mark")),
                    Files.readAllBytes(folder.resolve("workspace.db-wal")));
        }
    }

    /**
     * A journal with its files before and after the last event.
     *
     * @param ends length of the log after each event
     */
    private record Recording(Snapshot before, Snapshot after, List<Integer> ends) {
        int events() {
            return ends.size();
        }

        /** How many events lie whole before the place in the log. */
        int eventsBefore(int place) {
            return (int) ends.stream().filter(end -> end <= place).count();
        }
    }

    @Test
    void aLogCutOffWithinTheLastCommitKeepsEverythingBefore() throws Exception {
        var made = record(20);
        for (int i = 0; i < CASES; i++) {
            assertLastMayBeLost(made,
                    Arrays.copyOf(made.after.log, random.nextInt(made.before.log.length, made.after.log.length)));
        }
    }

    @Test
    void aLogWhoseLastCommitIsGarbledKeepsEverythingBefore() throws Exception {
        var made = record(20);
        for (int i = 0; i < CASES; i++) {
            var torn = made.after.log.clone();
            int from = random.nextInt(made.before.log.length, torn.length);
            var garbage = new byte[torn.length - from];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, torn, from, garbage.length);
            assertLastMayBeLost(made, torn);
        }
    }

    /** A disk writes sectors in any order; the log was rolled over, so that older commits lie where the last one goes. */
    @Test
    void aRolledLogOfWhoseLastCommitOnlySomeSectorsCameKeepsEverythingBefore() throws Exception {
        var made = recordRolled();
        for (int i = 0; i < CASES; i++) {
            var torn = made.before.log.clone();
            for (int sector = 0; sector < torn.length; sector += SECTOR) {
                if (random.nextInt(4) > 0) {
                    System.arraycopy(made.after.log, sector, torn, sector, Math.min(SECTOR, torn.length - sector));
                }
            }
            assertLastMayBeLost(made, torn);
        }
    }

    @Test
    void aDatabaseIntoWhichTheLogWasBeingMovedIsCompletedFromTheLog() throws Exception {
        var made = record(20);
        var moved = moved(made.after);
        for (int i = 0; i < CASES; i++) {
            var torn = Arrays.copyOf(moved, random.nextBoolean() ? moved.length : made.after.database.length);
            for (int page = 0; page < torn.length; page += PAGE) {
                if (page + PAGE <= made.after.database.length && random.nextBoolean()) {
                    System.arraycopy(made.after.database, page, torn, page, PAGE);
                } else if (page >= made.after.database.length && random.nextBoolean()) {
                    Arrays.fill(torn, page, Math.min(torn.length, page + PAGE), (byte) 0);
                }
            }
            assertEvents(new Snapshot(torn, made.after.mark, made.after.log), made.events(), made.events());
        }
    }

    @Test
    void aLogThatTheDiskLostPartOfIsAWholeBeginning() throws Exception {
        var made = record(20);
        for (int i = 0; i < CASES; i++) {
            int place = random.nextInt(made.after.log.length);
            int left = made.eventsBefore(place);
            assertEvents(new Snapshot(made.after.database, made.after.mark, Arrays.copyOf(made.after.log, place)),
                    left, left);
        }
    }

    @Test
    void aFlippedBitAnywhereInTheLogLeavesAWholeBeginning() throws Exception {
        var made = record(20);
        for (int i = 0; i < CASES; i++) {
            var torn = made.after.log.clone();
            int place = random.nextInt(torn.length);
            torn[place] ^= (byte) (1 << random.nextInt(8));
            int left = made.eventsBefore(place);
            assertEvents(new Snapshot(made.after.database, made.after.mark, torn), left, left);
        }
    }

    /** The mark says how many events there were when the program was last closed. */
    @Test
    void aLogThatLostWhatWasThereAtTheLastClosingIsCalledTamperedWith() throws Exception {
        var folder = temporary.resolve("marked");
        byte[] older;
        try (var workspace = Workspace.open(folder, KEY)) {
            append(workspace, 1);
        }
        older = Files.readAllBytes(folder.resolve("workspace.db"));
        try (var workspace = Workspace.open(folder, KEY)) {
            append(workspace, 2);
        }
        Files.write(folder.resolve("workspace.db"), older);
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.journal().isWhole()).isFalse();
        }
    }

    @Test
    void theWholeLogHasTheLastCommitToo() throws Exception {
        var made = record(20);
        assertEvents(made.after, made.events(), made.events());
        var rolled = recordRolled();
        assertEvents(rolled.after, rolled.events(), rolled.events());
    }

    private Recording record(int events) throws Exception {
        var folder = Files.createTempDirectory(temporary, "running");
        var ends = new ArrayList<Integer>();
        try (var workspace = Workspace.open(folder, KEY)) {
            var before = Snapshot.of(folder);
            for (int i = 1; i <= events; i++) {
                before = Snapshot.of(folder);
                append(workspace, i);
                ends.add((int) Files.size(folder.resolve("workspace.db-wal")));
            }
            var after = Snapshot.of(folder);
            assertThat(after.log.length).isGreaterThan(before.log.length);
            return new Recording(before, after, ends);
        }
    }

    /** Records until the log was moved into the database and begins anew over its old content. */
    private Recording recordRolled() throws Exception {
        var folder = Files.createTempDirectory(temporary, "rolled");
        var ends = new ArrayList<Integer>();
        try (var workspace = Workspace.open(folder, KEY)) {
            int longest = 0;
            var before = Snapshot.of(folder);
            while (true) {
                append(workspace, ends.size() + 1, "x".repeat(FILLER));
                ends.add(0);
                var after = Snapshot.of(folder);
                if (after.log.length == longest && !Arrays.equals(before.log, 0, PAGE, after.log, 0, PAGE)) {
                    return new Recording(after, one(workspace, folder, ends), ends);
                }
                longest = after.log.length;
                before = after;
            }
        }
    }

    private static Snapshot one(Workspace workspace, Path folder, List<Integer> ends) throws Exception {
        append(workspace, ends.size() + 1);
        ends.add(0);
        return Snapshot.of(folder);
    }

    /** The database after all of the log was moved into it. */
    private byte[] moved(Snapshot snapshot) throws Exception {
        var folder = restore(snapshot);
        Fixture.edit(folder, connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        });
        return Files.readAllBytes(folder.resolve("workspace.db"));
    }

    private static void append(Workspace workspace, int number) throws Exception {
        append(workspace, number, "");
    }

    private static void append(Workspace workspace, int number, String filler) throws Exception {
        workspace.journal().append(STREAM, "score", bytes("event " + number + filler), bytes("line " + number));
    }

    private void assertLastMayBeLost(Recording made, byte[] torn) throws Exception {
        assertEvents(new Snapshot(made.before.database, made.before.mark, torn), made.events() - 1, made.events());
    }

    /** Opens what is left as the next start does: so many events, in order, all sound, and the work can go on. */
    private void assertEvents(Snapshot left, int least, int most) throws Exception {
        var folder = restore(left);
        try (var workspace = Workspace.open(folder, KEY)) {
            var found = payloads(workspace, STREAM).stream().map(text -> text.replace("x", "")).toList();
            assertThat(found).hasSizeBetween(least, most).containsExactlyElementsOf(
                    IntStream.rangeClosed(1, found.size()).mapToObj(i -> "event " + i).toList());
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
            append(workspace, 0);
        }
        Fixture.deleteFolder(folder);
        Row.LOGS_TORN.done(1);
    }

    private Path restore(Snapshot left) throws IOException {
        var folder = Files.createTempDirectory(temporary, "torn");
        Files.write(folder.resolve("workspace.db"), left.database);
        Files.write(folder.resolve("workspace.mark"), left.mark);
        Files.write(folder.resolve("workspace.db-wal"), left.log);
        return folder;
    }
}
