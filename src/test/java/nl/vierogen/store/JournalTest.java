package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.payloads;
import static nl.vierogen.store.Fixture.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456789Z");

    private final StreamId stream = StreamId.random();
    private Instant now = NOON;

    @TempDir
    Path folder;

    private Workspace open() throws Refusal {
        return Workspace.open(folder, KEY, () -> now);
    }

    @Test
    void anEventIsReadAsItWasRecorded() throws Exception {
        Recorded recorded;
        try (var workspace = open()) {
            recorded = workspace.journal().append(stream, "score", bytes("plane 0 = 2"));
        }
        try (var workspace = open()) {
            assertThat(workspace.journal().read(stream)).singleElement().usingRecursiveComparison().isEqualTo(recorded);
            assertThat(recorded.at()).isEqualTo(NOON);
            assertThat(recorded.type()).isEqualTo("score");
            assertThat(recorded.payload()).isEqualTo(bytes("plane 0 = 2"));
            assertThat(workspace.journal().headHash(stream)).isEqualTo(recorded.hash());
        }
    }

    @Test
    void positionsCountWithinAStreamAndSequencesInTheWorkspace() throws Exception {
        var other = StreamId.random();
        try (var workspace = open()) {
            workspace.journal().append(stream, "a", bytes("1"));
            workspace.journal().append(other, "a", bytes("2"));
            var third = workspace.journal().append(stream, "a", bytes("3"));

            assertThat(third.position()).isEqualTo(2);
            assertThat(third.sequence()).isEqualTo(3);
            assertThat(payloads(workspace, stream)).containsExactly("1", "3");
            assertThat(payloads(workspace, other)).containsExactly("2");
        }
    }

    @Test
    void aStreamThatDoesNotExistIsEmpty() throws Exception {
        try (var workspace = open()) {
            assertThat(workspace.journal().read(stream)).isEmpty();
            assertThat(workspace.journal().projection(stream)).isEmpty();
            assertThat(workspace.journal().headHash(stream)).isEqualTo(new byte[32]);
            assertThat(workspace.journal().isWhole()).isTrue();
        }
    }

    @Test
    void theProjectionStaysUntilAnEventReplacesIt() throws Exception {
        try (var workspace = open()) {
            workspace.journal().append(stream, "a", bytes("1"), bytes("first"));
            workspace.journal().append(stream, "a", bytes("2"));
            assertThat(workspace.journal().projection(stream)).hasValue(bytes("first"));

            workspace.journal().append(stream, "a", bytes("3"), bytes("second"));
            workspace.journal().append(StreamId.random(), "a", bytes("without projection"));
        }
        try (var workspace = open()) {
            assertThat(workspace.journal().projections()).singleElement().usingRecursiveComparison()
                    .isEqualTo(new Projection(stream, Optional.of(bytes("second"))));
        }
    }

    @Test
    void anEmptyProjectionIsAProjection() throws Exception {
        try (var workspace = open()) {
            workspace.journal().append(stream, "a", new byte[0], new byte[0]);
            assertThat(workspace.journal().projection(stream)).hasValue(new byte[0]);
        }
    }

    @Test
    void aClockSetBackMarksTheEventAndKeepsTheOrder() throws Exception {
        try (var workspace = open()) {
            workspace.journal().append(stream, "a", bytes("1"));
            now = NOON.minusSeconds(86_400);
            workspace.journal().append(StreamId.random(), "a", bytes("2"));
            workspace.journal().append(stream, "a", bytes("3"));
            now = now.minusNanos(1);
            workspace.journal().append(stream, "a", bytes("4"));
        }
        try (var workspace = open()) {
            assertThat(payloads(workspace, stream)).containsExactly("1", "3", "4");
            assertThat(workspace.journal().read(stream)).extracting(Recorded::clockSuspect).containsExactly(false,
                    false, true);
        }
    }

    @Test
    void aClockSetBackWhileTheProgramWasClosedIsMarkedToo() throws Exception {
        try (var workspace = open()) {
            workspace.journal().append(StreamId.random(), "a", bytes("1"));
        }
        now = Instant.parse("2024-02-29T23:59:59Z");
        try (var workspace = open()) {
            assertThat(workspace.journal().append(stream, "a", bytes("2")).clockSuspect()).isTrue();
        }
    }

    @Test
    void anEventWhosePackageIsAlreadyTakenIsNotRecordedAtAll() throws Exception {
        var identity = "0a".repeat(32);
        var late = StreamId.random();
        try (var workspace = open()) {
            workspace.packages().put(identity, bytes("sealed by the Bureau"));
            workspace.journal().append(Act.of(stream, "imported", bytes("1")).importing(identity));

            var again = Act.of(late, "imported", bytes("2")).importing(identity).projecting(bytes("line"))
                    .seeing(List.of(Fixture.IMAGE));
            assertThat(problemOf(() -> workspace.journal().append(again))).isEqualTo(Problem.PACKAGE_ALREADY_IMPORTED);

            assertThat(workspace.journal().read(late)).isEmpty();
            assertThat(workspace.seenImages().seenAmong(List.of(Fixture.IMAGE))).isEmpty();
            assertThat(workspace.journal().append(stream, "a", bytes("3")).sequence()).isEqualTo(2);
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
        }
    }

    @Test
    void manyThreadsMayAppendAtOnce() throws Exception {
        try (var workspace = open(); var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<Future<Recorded>>();
            for (int i = 0; i < 200; i++) {
                var payload = bytes("event " + i);
                results.add(threads.submit(() -> workspace.journal().append(stream, "a", payload)));
            }
            for (var result : results) {
                result.get();
            }
            assertThat(payloads(workspace, stream)).hasSize(200).doesNotHaveDuplicates();
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
        }
    }

    @Test
    void checkingEverythingCanBeCancelled() throws Exception {
        try (var workspace = open()) {
            for (int i = 0; i < 5; i++) {
                workspace.journal().append(StreamId.random(), "a", bytes("x"));
            }
            var seen = new ArrayList<Integer>();
            var verification = workspace.journal().verifyAll((done, total) -> {
                seen.add(done);
                return done < 2;
            });
            assertThat(seen).containsExactly(1, 2);
            assertThat(verification).isEqualTo(new Verification(false, true, List.of()));
            assertThat(verification.clean()).isFalse();
        }
    }

    @Test
    void aTypeHasOneToSixtyFourBytes() {
        assertThatThrownBy(() -> Act.of(stream, "", new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Act.of(stream, "é".repeat(33), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Act.of(stream, "é".repeat(32), new byte[0]).type()).hasSize(32);
    }
}
