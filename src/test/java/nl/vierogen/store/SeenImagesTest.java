package nl.vierogen.store;

import static nl.vierogen.store.Fixture.IMAGE;
import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.OTHER_IMAGE;
import static nl.vierogen.store.Fixture.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenImagesTest {
    @TempDir
    Path folder;

    @Test
    void anImageSeenOnceIsKnownFromThenOn() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.seenImages().seenAmong(List.of(IMAGE, OTHER_IMAGE))).isEmpty();
            workspace.seenImages().markSeen(StreamId.random(), List.of(IMAGE));
        }
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.seenImages().seenAmong(List.of(OTHER_IMAGE, IMAGE))).containsExactly(IMAGE);
        }
    }

    @Test
    void anEventMarksItsImagesTogetherWithItself() throws Exception {
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.journal().append(Act.of(StreamId.random(), "imported", bytes("1")).seeing(List.of(IMAGE)));
            assertThat(workspace.seenImages().seenAmong(List.of(IMAGE))).containsExactly(IMAGE);
        }
    }

    @Test
    void seeingAgainInThisOrAnotherStreamChangesNothing() throws Exception {
        var stream = StreamId.random();
        try (var workspace = Workspace.open(folder, KEY)) {
            workspace.seenImages().markSeen(stream, List.of(IMAGE, IMAGE));
            workspace.seenImages().markSeen(stream, List.of(IMAGE));
            workspace.seenImages().markSeen(StreamId.random(), List.of(IMAGE));
            assertThat(workspace.seenImages().seenAmong(List.of(IMAGE))).containsExactly(IMAGE);
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
        }
    }
}
