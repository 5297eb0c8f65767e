package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clocks that jump, and clocks that only seem to. */
class ClockChangesTest {
    private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

    private final StreamId stream = StreamId.random();
    private Instant now = Instant.EPOCH;

    @TempDir
    Path folder;

    @Test
    void theHourThatComesTwiceInAutumnIsNoClockSetBack() throws Exception {
        var first = ZonedDateTime.ofLocal(LocalDateTime.of(2026, 10, 25, 2, 30), HOME, ZoneOffset.ofHours(2));
        var second = ZonedDateTime.ofLocal(LocalDateTime.of(2026, 10, 25, 2, 10), HOME, ZoneOffset.ofHours(1));

        assertThat(suspectAfter(first.toInstant(), second.toInstant())).containsExactly(false, false);
    }

    @Test
    void theHourThatIsNotThereInSpringIsNoJump() throws Exception {
        assertThat(suspectAfter(Instant.parse("2026-03-29T00:59:59Z"), Instant.parse("2026-03-29T01:00:00Z")))
                .containsExactly(false, false);
    }

    @Test
    void aLeapDayIsADay() throws Exception {
        assertThat(suspectAfter(Instant.parse("2028-02-28T23:59:59Z"), Instant.parse("2028-02-29T12:00:00Z"),
                Instant.parse("2028-03-01T00:00:00Z"))).containsExactly(false, false, false);
    }

    @Test
    void aClockSetBackASummerHourByHandIsSaidAndTheOrderStands() throws Exception {
        assertThat(suspectAfter(Instant.parse("2026-11-22T10:00:00Z"), Instant.parse("2026-11-22T09:00:00.001Z"),
                Instant.parse("2026-11-22T09:00:01Z"))).containsExactly(false, true, false);
    }

    @Test
    void aClockSetBackYearsWhileTheProgramWasClosedIsSaid() throws Exception {
        assertThat(suspectAfter(Instant.parse("2026-11-22T10:00:00Z"))).containsExactly(false);
        now = Instant.parse("1980-01-01T00:00:00Z");
        try (var workspace = Workspace.open(folder, KEY, () -> now)) {
            assertThat(workspace.journal().append(stream, "a", bytes("2")).clockSuspect()).isTrue();
            assertThat(workspace.journal().read(stream)).extracting(Recorded::position).containsExactly(1L, 2L);
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
        }
    }

    private List<Boolean> suspectAfter(Instant... times) throws Exception {
        try (var workspace = Workspace.open(folder, KEY, () -> now)) {
            for (var time : times) {
                now = time;
                workspace.journal().append(stream, "a", bytes(time.toString()));
            }
            assertThat(Fixture.payloads(workspace, stream)).containsExactly(
                    List.of(times).stream().map(Instant::toString).toArray(String[]::new));
            return workspace.journal().read(stream).stream().map(Recorded::clockSuspect).toList();
        }
    }
}
