package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.payloads;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut while the last commit is on its way to the disk: its part of the log is cut off or garbled. */
class TornLogTest {
    private static final StreamId STREAM = StreamId.random();
    private static final int ACKNOWLEDGED = 20;
    private static final int CUTS = Integer.getInteger("vierogen.store.cuts", 100);

    private final Random random = new Random(4);
    private byte[] database = {};
    private byte[] mark = {};
    private byte[] log = {};
    private int acknowledgedBytes;

    @TempDir
    Path temporary;

    @BeforeEach
    void recordAndCopyWhileOpen() throws Exception {
        var folder = temporary.resolve("running");
        try (var workspace = Workspace.open(folder, KEY)) {
            for (int i = 1; i <= ACKNOWLEDGED; i++) {
                append(workspace, i);
            }
            acknowledgedBytes = (int) Files.size(folder.resolve("workspace.db-wal"));
            append(workspace, ACKNOWLEDGED + 1);
            database = Files.readAllBytes(folder.resolve("workspace.db"));
            mark = Files.readAllBytes(folder.resolve("workspace.mark"));
            log = Files.readAllBytes(folder.resolve("workspace.db-wal"));
        }
        assertThat(log.length).isGreaterThan(acknowledgedBytes);
    }

    @Test
    void aLogCutOffWithinTheLastCommitKeepsEverythingBefore() throws Exception {
        for (int i = 0; i < CUTS; i++) {
            assertEverythingAcknowledgedIsThere(Arrays.copyOf(log, random.nextInt(acknowledgedBytes, log.length)), i);
        }
    }

    @Test
    void aLogWhoseLastCommitIsGarbledKeepsEverythingBefore() throws Exception {
        for (int i = 0; i < CUTS; i++) {
            var torn = log.clone();
            int from = random.nextInt(acknowledgedBytes, log.length);
            var garbage = new byte[log.length - from];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, torn, from, garbage.length);
            assertEverythingAcknowledgedIsThere(torn, i);
        }
    }

    @Test
    void theWholeLogHasTheLastCommitToo() throws Exception {
        var folder = restore(log, 0);
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(payloads(workspace, STREAM)).hasSize(ACKNOWLEDGED + 1);
        }
    }

    private static void append(Workspace workspace, int number) throws Exception {
        workspace.journal().append(STREAM, "score", bytes("event " + number), bytes("line " + number));
    }

    private void assertEverythingAcknowledgedIsThere(byte[] torn, int number) throws Exception {
        var expected = IntStream.rangeClosed(1, ACKNOWLEDGED).mapToObj(i -> "event " + i).toList();
        var folder = restore(torn, number);
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(payloads(workspace, STREAM)).as("%d of %d bytes", torn.length, log.length)
                    .startsWith(expected.toArray(String[]::new)).hasSizeBetween(ACKNOWLEDGED,
                            ACKNOWLEDGED + 1);
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
            append(workspace, 0);
        }
        Fixture.deleteFolder(folder);
    }

    private Path restore(byte[] torn, int number) throws Exception {
        var folder = Files.createDirectory(temporary.resolve("torn-" + number));
        Files.write(folder.resolve("workspace.db"), database);
        Files.write(folder.resolve("workspace.mark"), mark);
        Files.write(folder.resolve("workspace.db-wal"), torn);
        return folder;
    }
}
