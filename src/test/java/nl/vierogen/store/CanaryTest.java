package nl.vierogen.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanaryTest {
    private static final String CANARY = "Kanarie-7f3aQ";
    private static final int ALIGNMENTS = 3;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasRecordedStandsReadableInTheFolder() throws Exception {
        var image = "c0ffee".repeat(11).substring(0, 64);
        try (var workspace = Workspace.open(folder, Fixture.KEY)) {
            for (int i = 0; i < 50; i++) {
                var act = Act.of(StreamId.random(), CANARY, everyWay()).projecting(everyWay()).seeing(List.of(image));
                workspace.journal().append(workspace.journal().append(act).stream(), CANARY, everyWay(), everyWay());
            }
            assertNoCanary(image);
        }
        assertNoCanary(image);
    }

    @Test
    void theSearchItselfFindsACanary() throws IOException {
        for (var needle : needles()) {
            Files.write(folder.resolve("cage"), ("xyz" + needle + "xyz").getBytes(ISO_8859_1));
            assertThat(found(needles())).isNotEmpty();
        }
    }

    private void assertNoCanary(String image) throws IOException {
        var needles = new ArrayList<>(needles());
        needles.add(image);
        needles.add(new String(HexFormat.of().parseHex(image), ISO_8859_1));
        assertThat(found(needles)).isEmpty();
    }

    private List<String> found(List<String> needles) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), ISO_8859_1);
                needles.stream().filter(content::contains)
                        .forEach(needle -> found.add(file.getFileName() + ": " + needle));
            }
        }
        return found;
    }

    private static byte[] everyWay() {
        return String.join("|", needles()).getBytes(ISO_8859_1);
    }

    private static List<String> needles() {
        var needles = new ArrayList<String>();
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            var bytes = CANARY.getBytes(charset);
            needles.add(new String(bytes, ISO_8859_1));
            needles.add(HexFormat.of().formatHex(bytes));
            for (int shift = 0; shift < ALIGNMENTS; shift++) {
                needles.add(base64(bytes, shift));
            }
        }
        return needles;
    }

    /** The characters that do not depend on what stands around the bytes. */
    private static String base64(byte[] bytes, int shift) {
        var shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - 2);
    }
}
