package nl.vierogen.store;

import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.payloads;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenWorkspaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = 1)
    void aWorkspaceOfEveryVersionOpens(int version) throws Exception {
        var golden = Objects.requireNonNull(GoldenWorkspaceTest.class.getResource("workspace-" + version),
                "golden workspace");
        Fixture.copyFolder(Path.of(golden.toURI()), folder);

        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            assertThat(workspace.journal().verifyAll((done, total) -> true).clean()).isTrue();
            assertThat(payloads(workspace, GoldenWorkspace.FIRST)).containsExactly("one", "three", "sealed");
            assertThat(workspace.journal().read(GoldenWorkspace.FIRST)).extracting(Recorded::type)
                    .containsExactly("imported", "score", "store.result");
            assertThat(workspace.journal().read(GoldenWorkspace.SECOND)).singleElement().extracting(Recorded::at)
                    .isEqualTo(GoldenWorkspace.AT);
            assertThat(workspace.journal().projections()).extracting(Projection::stream)
                    .containsExactly(GoldenWorkspace.FIRST);
            assertThat(workspace.journal().projection(GoldenWorkspace.FIRST)).hasValue(bytes("line sealed"));
            assertThat(workspace.packages().get(GoldenWorkspace.PACKAGE)).isEqualTo(bytes("an encrypted package"));
            assertThat(workspace.packages().has(GoldenWorkspace.PACKAGE)).isTrue();
            assertThat(workspace.seenImages().seenAmong(List.of(Fixture.IMAGE))).containsExactly(Fixture.IMAGE);
            assertThat(workspace.journal().append(GoldenWorkspace.SECOND, "score", bytes("five")).sequence())
                    .isEqualTo(5);
        }
    }
}
