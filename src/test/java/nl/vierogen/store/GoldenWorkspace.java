package nl.vierogen.store;

import static nl.vierogen.store.Fixture.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.vierogen.problem.Refusal;

/** Makes the golden workspace of the current version; run once per version, the outcome is kept for ever. */
final class GoldenWorkspace {
    static final StreamId FIRST = StreamId.parse("6b1c2a8e-0d4f-4d0a-9a51-3c8f1e7b2d90");
    static final StreamId SECOND = StreamId.parse("f2d7c3b4-5e69-4a1b-8c0d-7e6f5a4b3c2d");
    static final String PACKAGE = "1f".repeat(32);
    static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");

    private GoldenWorkspace() {
    }

    public static void main(String[] arguments) throws Refusal, IOException {
        var folder = Path.of(arguments[0]);
        try (var workspace = Workspace.open(folder, Fixture.KEY, () -> AT)) {
            workspace.packages().put(PACKAGE, bytes("an encrypted package"));
            workspace.journal().append(Act.of(FIRST, "imported", bytes("one")).importing(PACKAGE)
                    .seeing(List.of(Fixture.IMAGE)).projecting(bytes("line one")));
            workspace.journal().append(SECOND, "imported", bytes("two"));
            workspace.journal().append(FIRST, "score", bytes("three"));
            workspace.journal().append(FIRST, "store.result", bytes("sealed"), bytes("line sealed"));
        }
        Files.delete(folder.resolve("workspace.lock"));
    }
}
