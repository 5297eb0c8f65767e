package nl.vierogen.exchange.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class StrictZipTest {
    private static final Map<String, byte[]> ENTRIES = entries();

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.json", "{\"a\": [1, 1, 1, 1, 1, 1, 1, 1]}".getBytes(StandardCharsets.US_ASCII));
        entries.put("empty", new byte[0]);
        entries.put("img/b.jpg", new byte[5000]);
        return entries;
    }

    @Test
    void whatWasWrittenIsRead() throws Refusal {
        StrictZip zip = StrictZip.open(PlainZip.write(ENTRIES), 3);

        assertThat(zip.names()).containsExactly("a.json", "empty", "img/b.jpg");
        for (Map.Entry<String, byte[]> entry : ENTRIES.entrySet()) {
            assertThat(zip.size(entry.getKey())).contains(entry.getValue().length);
            assertThat(zip.content(entry.getKey())).isEqualTo(entry.getValue());
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        assertThat(PlainZip.write(ENTRIES)).isEqualTo(PlainZip.write(ENTRIES));
    }

    @Test
    void deflatedEntriesAreRead() throws Refusal {
        RawZip zip = new RawZip();
        ENTRIES.forEach((name, content) -> zip.add(RawZip.deflated(name, content)));

        for (Map.Entry<String, byte[]> entry : ENTRIES.entrySet()) {
            assertThat(StrictZip.open(zip.bytes(), 3).content(entry.getKey())).isEqualTo(entry.getValue());
        }
    }

    @Test
    void anEntryThatIsNotThereIsNamed() throws Refusal {
        StrictZip zip = StrictZip.open(PlainZip.write(ENTRIES), 3);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> zip.content("b.json"));
        assertThat(refusal.problem()).isEqualTo(Problem.PACKAGE_ENTRY_MISSING);
        assertThat(refusal.details()).containsExactly("b.json");
        assertThat(zip.size("b.json")).isEmpty();
    }

    @Test
    void moreEntriesThanMayBeAreRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> StrictZip.open(PlainZip.write(ENTRIES), 2)).problem())
                .isEqualTo(Problem.PACKAGE_DAMAGED);
    }

    @Property(tries = 3000)
    void changedBytesGiveTheSameContentOrARefusal(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] changed = PlainZip.write(ENTRIES);
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[changed.length - 1 - random.nextInt(400)] = (byte) random.nextInt(256);
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        try {
            StrictZip zip = StrictZip.open(changed, 3);
            for (String name : zip.names()) {
                assertThat(zip.content(name)).isEqualTo(ENTRIES.get(name));
            }
        } catch (Refusal refusal) {
            assertThat(refusal.problem().name()).startsWith("PACKAGE_");
        }
    }
}
