package nl.vierogen.exchange.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.vierogen.problem.Refusal;

class JpegWalkerProperties {
    private static final byte[][] JPEGS = {Jpegs.small(1),
            Jpegs.of(new Jpegs.Recipe(80, 60, false, true, 0.6f, 22, 0, 2)),
            Jpegs.of(new Jpegs.Recipe(80, 60, true, false, 0.6f, 11, 3, 3)),
            Surgery.afterStart(Jpegs.small(4),
                    Exif.segment("GIMP", 3, "2026:10:14 20:00:01", "2026:10:12 09:30:00"))};

    @Property(tries = 5000)
    void whateverChangesTheWalkEndsInFactsOrARefusal(@ForAll @IntRange(min = 0, max = 3) int which, @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int changes) {
        Random random = new Random(seed);
        byte[] jpeg = JPEGS[which].clone();
        for (int i = 0; i < changes; i++) {
            // half of the changes hit the headers, where they hurt most
            int place = random.nextInt(random.nextBoolean() ? Math.min(700, jpeg.length) : jpeg.length);
            jpeg[place] = (byte) random.nextInt(256);
        }
        requireFactsOrRefusal(jpeg);
    }

    @Property(tries = 1000)
    void anyBytesBehindSoiEndInFactsOrARefusal(@ForAll @Size(max = 400) byte[] noise) {
        requireFactsOrRefusal(Surgery.join(Surgery.bytes(0xFF, 0xD8, 0xFF), noise));
    }

    private static void requireFactsOrRefusal(byte[] jpeg) {
        try {
            Stripped stripped = JpegStripper.strip(jpeg, "crl1");
            assertThat(stripped.facts().length()).isEqualTo(stripped.jpeg().length);
        } catch (Refusal refusal) {
            assertThat(refusal.problem().name()).startsWith("JPEG_");
            assertThat(refusal.details()).first().isEqualTo("crl1");
        }
    }
}
