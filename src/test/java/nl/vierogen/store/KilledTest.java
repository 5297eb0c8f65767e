package nl.vierogen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class KilledTest {
    private static final int KILLS = Row.KILLS_RECORDING.times();
    private static final int LONGEST_MICROS = 150_000;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void aProcessHaltedWhileRecordingLosesNoAcknowledgedEvent() throws Exception {
        var random = new Random(20261121);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var printed = ChildJvm.run(folder, random.nextInt(LONGEST_MICROS));
            if (!printed.isEmpty()) {
                acknowledged = Long.parseLong(printed.getLast());
            }
            try (var workspace = Workspace.open(folder, Fixture.KEY)) {
                var events = workspace.journal().read(ChildJvm.STREAM);
                assertThat((long) events.size()).as("kill %d", kill).isBetween(acknowledged, acknowledged + 1);
                assertInOrder(events);
                assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
                acknowledged = events.size();
                Row.KILLS_RECORDING.done(1);
            }
        }
        assertThat(acknowledged).as("events recorded between all kills").isGreaterThan(KILLS);
    }

    private static void assertInOrder(List<Recorded> events) {
        for (int i = 0; i < events.size(); i++) {
            assertThat(new String(events.get(i).payload(), StandardCharsets.UTF_8))
                    .startsWith("event " + (i + 1) + " ");
        }
    }
}
