package nl.vierogen.store;

import static nl.vierogen.store.Fixture.KEY;
import static nl.vierogen.store.Fixture.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {
    @TempDir
    Path folder;

    @Test
    void everyRevisionIsKeptByteForByte() throws Exception {
        var stream = StreamId.random();
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.results().latest(stream)).isEmpty();
            workspace.journal().append(stream, "score", bytes("1"));
            workspace.results().put(stream, bytes("revision 1"), bytes("sealed"));
            workspace.journal().append(stream, "corrected", bytes("2"));
            workspace.results().put(stream, bytes("revision 2"), bytes("sealed again"));
        }
        try (var workspace = Workspace.open(folder, KEY)) {
            assertThat(workspace.results().all(stream)).containsExactly(bytes("revision 1"), bytes("revision 2"));
            assertThat(workspace.results().latest(stream)).hasValue(bytes("revision 2"));
            assertThat(workspace.journal().projection(stream)).hasValue(bytes("sealed again"));
        }
    }
}
