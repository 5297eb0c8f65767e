package nl.vierogen.trust;

import static nl.vierogen.trust.Persons.ANNA;
import static nl.vierogen.trust.Persons.BEA;
import static nl.vierogen.trust.Persons.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.api.Test;

@BesideTheScreen
class EnvelopeTest {
    private static final List<PublicIdentity> TO = List.of(ANNA.publicIdentity(), BUREAU.publicIdentity());

    private static byte[] content(long seed, int length) {
        byte[] content = new byte[length];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static Refusal refusal(byte[] encrypted, Identity identity) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Envelope.decrypt(encrypted, identity));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    @Test
    void everyRecipientCanDecrypt() throws Refusal {
        byte[] content = content(1, 200_000);
        byte[] encrypted = Envelope.encrypt(content, TO);

        assertThat(Envelope.decrypt(encrypted, ANNA)).isEqualTo(content);
        assertThat(Envelope.decrypt(encrypted, BUREAU)).isEqualTo(content);
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1\n-> X25519 ");
    }

    @Test
    void somebodyElseCannot() {
        assertThat(refusal(Envelope.encrypt(content(1, 100), TO), BEA)).hasToString("PACKAGE_NOT_FOR_YOU");
    }

    @Test
    void twoHundredLengthsComeBackUnchanged() throws Refusal {
        // the lengths around one and two blocks of 64 KiB among them
        int[] edges = {0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073};
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] content = content(i, i < edges.length ? edges[i] : random.nextInt(300_000));
            assertThat(Envelope.decrypt(Envelope.encrypt(content, TO), i % 2 == 0 ? ANNA : BUREAU)).isEqualTo(content);
        }
    }

    @Test
    void twoThousandDamagedEnvelopesAreRefused() {
        byte[] encrypted = Envelope.encrypt(content(3, 140_000), TO);
        int header = new String(encrypted, StandardCharsets.ISO_8859_1).indexOf("\n--- ") + 50;
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            // half of the flips in the header, which is small
            byte[] changed = encrypted.clone();
            changed[random.nextInt(i % 4 == 0 ? header : encrypted.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] damaged = i % 2 == 0
                    ? changed
                    : Arrays.copyOf(encrypted, random.nextInt(i % 4 == 1 ? header : encrypted.length));
            assertThat(refusal(damaged, ANNA).problem()).isIn(Problem.PACKAGE_DAMAGED, Problem.PACKAGE_NOT_FOR_YOU,
                    Problem.PACKAGE_NOT_A_PACKAGE);
        }
    }

    @Test
    void damageBehindTheHeaderIsCalledDamage() {
        byte[] encrypted = Envelope.encrypt(content(3, 140_000), TO);
        byte[] last = encrypted.clone();
        last[last.length - 1] ^= 1;

        assertThat(refusal(last, ANNA)).hasToString("PACKAGE_DAMAGED");
        assertThat(refusal(Arrays.copyOf(encrypted, encrypted.length - 1), ANNA)).hasToString("PACKAGE_DAMAGED");
        assertThat(refusal(Arrays.copyOf(encrypted, encrypted.length + 1), ANNA)).hasToString("PACKAGE_DAMAGED");
    }

    @Test
    void whatIsNoEnvelopeIsRefused() {
        assertThat(refusal(new byte[0], ANNA)).hasToString("PACKAGE_NOT_A_PACKAGE");
        assertThat(refusal("PK\3\4 a zip".getBytes(StandardCharsets.US_ASCII), ANNA))
                .hasToString("PACKAGE_NOT_A_PACKAGE");
        assertThat(refusal("age-encryption.org/v1\n--- AAAA\n".getBytes(StandardCharsets.US_ASCII), ANNA).problem())
                .isIn(Problem.PACKAGE_DAMAGED, Problem.PACKAGE_NOT_FOR_YOU);
    }

    @Test
    void aHeaderOfManyRecipientsIsRefusedUnread() {
        byte[] encrypted = Envelope.encrypt(content(1, 10), Collections.nCopies(200, BEA.publicIdentity()));

        assertThat(refusal(encrypted, BEA)).hasToString("PACKAGE_DAMAGED");
    }

    @Test
    void anEnvelopeOverTheLimitIsRefused() {
        assertThat(refusal(new byte[Envelope.MAXIMUM + 1], ANNA)).hasToString("PACKAGE_TOO_LARGE");
    }
}
