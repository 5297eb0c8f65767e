package nl.vierogen.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;

/** Random changes, outside and inside of the encryption. */
@BesideTheScreen
class PackageMutationTest {
    private static final Map<String, byte[]> SOUND = Packages.entries("termijn", 1);

    @Test
    void noChangedFileOpens() {
        byte[] file = Packages.seal(SOUND);
        Random random = new Random(20261121);
        for (int i = 0; i < Row.PACKAGES_CHANGED.times(); i++) {
            byte[] changed = mutated(file, random);
            if (!Arrays.equals(changed, file)) {
                try {
                    Packages.open(changed);
                    fail("opened after mutation %d", i);
                } catch (Refusal refusal) {
                    assertThat(refusal.problem().name()).startsWith("PACKAGE_");
                }
            }
            Row.PACKAGES_CHANGED.done(1);
        }
    }

    /** A zip has fields nothing depends on, such as the system it was made on: then it may open, with the same content. */
    @Test
    void aChangedZipIsRefusedOrHasTheSameContent() throws Refusal {
        byte[] zip = PlainZip.write(SOUND);
        LogbookPackage sound = Packages.open(Packages.seal(zip));
        Random random = new Random(17);
        int opened = 0;
        for (int i = 0; i < Row.ZIPS_CHANGED.times(); i++) {
            try {
                LogbookPackage changed = Packages.open(Packages.seal(mutated(zip, random)));
                opened++;
                assertThat(changed.identity()).isEqualTo(sound.identity());
                assertThat(changed.formBytes()).isEqualTo(sound.formBytes());
                sound.images().forEach((slot, jpeg) -> assertThat(changed.images().get(slot)).isEqualTo(jpeg));
            } catch (Refusal refusal) {
                assertThat(refusal.problem().name()).matches("(PACKAGE|SIGNATURE|SIGNER|JSON|JPEG)_.*");
            }
            Row.ZIPS_CHANGED.done(1);
        }
        assertThat(opened).isLessThan(Row.ZIPS_CHANGED.times() / 20);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] changed = original.clone();
        int place = random.nextInt(changed.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(changed, place);
            case 1 -> Arrays.copyOf(changed, changed.length + 1 + random.nextInt(40));
            case 2 -> {
                // a block moved to another place
                int length = Math.min(random.nextInt(2000), changed.length - place);
                System.arraycopy(original, random.nextInt(original.length - length), changed, place, length);
                yield changed;
            }
            case 3 -> {
                // the header and the end, where the structure lies
                int near = random.nextInt(Math.min(1000, changed.length));
                changed[random.nextBoolean() ? near : changed.length - 1 - near] ^= (byte) (1 + random.nextInt(255));
                yield changed;
            }
            default -> {
                changed[place] ^= (byte) (1 << random.nextInt(8));
                yield changed;
            }
        };
    }
}
