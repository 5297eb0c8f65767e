package nl.vierogen.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nl.vierogen.soak.Canaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanaryTest {
    private static final String CANARY = "Kanarie-7f3aQ";
    private static final String IMAGE = "c0ffee".repeat(11).substring(0, 64);

    private final Canaries canaries = Canaries.of(CANARY);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasRecordedStandsReadableInTheFolder() throws Exception {
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            for (int i = 0; i < 50; i++) {
                var act = Act.of(StreamId.random(), CANARY, everyWay()).projecting(everyWay()).seeing(List.of(IMAGE));
                workspace.journal().append(workspace.journal().append(act).stream(), CANARY, everyWay(), everyWay());
            }
            assertNoCanary();
        }
        assertNoCanary();
    }

    @Test
    void theSearchItselfFindsACanary() throws Exception {
        for (var needle : canaries.everyWay()) {
            Files.write(folder.resolve("cage"), ("xyz" + needle + "xyz").getBytes(ISO_8859_1));
            assertThat(canaries.inFolder(folder)).isNotEmpty();
        }
        Files.move(folder.resolve("cage"), folder.resolve(CANARY));
        assertThat(canaries.inFolder(folder)).anyMatch(found -> found.startsWith("the name "));
    }

    private void assertNoCanary() throws Exception {
        assertThat(canaries.and(Canaries.of(IMAGE)).and("the image", HexFormat.of().parseHex(IMAGE)).inFolder(folder))
                .isEmpty();
    }

    private byte[] everyWay() {
        return String.join("|", canaries.everyWay()).getBytes(ISO_8859_1);
    }
}
