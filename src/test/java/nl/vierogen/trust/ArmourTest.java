package nl.vierogen.trust;

import static nl.vierogen.trust.Persons.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Beside the official vectors: what they leave open. */
class ArmourTest {
    private static final String BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    private static final String END = "-----END AGE ENCRYPTED FILE-----\n";

    private static String armoured(byte[] binary) {
        String body = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(binary);
        return BEGIN + body + (body.isEmpty() ? "" : "\n") + END;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] random(long seed, int length) {
        byte[] random = new byte[length];
        new Random(seed).nextBytes(random);
        return random;
    }

    private static void assertDamaged(String text) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Armour.open(bytes(text)));
        assertThat(refusal).as(text).hasToString("PACKAGE_DAMAGED");
    }

    @Test
    void everyLengthAroundTheLineComesBackWithEitherEndOfLine() throws Refusal {
        for (int length = 0; length <= 200; length++) {
            byte[] binary = random(length, length);
            String text = armoured(binary);
            assertThat(Armour.open(bytes(text))).isEqualTo(binary);
            assertThat(Armour.open(bytes(text.replace("\n", "\r\n")))).isEqualTo(binary);
        }
    }

    @Test
    void aPackageThatTravelledAsTextOpens() throws Refusal {
        byte[] content = random(5, 140_000);
        byte[] encrypted = Envelope.encrypt(content, List.of(ANNA.publicIdentity()));

        assertThat(Envelope.decrypt(bytes(" \r\n\t\n" + armoured(encrypted) + "\n  "), ANNA)).isEqualTo(content);
    }

    @Test
    void whatIsNotExactlyTheFormIsDamaged() {
        String line = "A".repeat(64) + "\n";
        assertDamaged("");
        assertDamaged("\n\n");
        assertDamaged("  " + BEGIN + END);
        assertDamaged(BEGIN);
        assertDamaged(BEGIN + line);
        assertDamaged(BEGIN + " " + END);
        assertDamaged(BEGIN + "\r" + END);
        assertDamaged(BEGIN + "AAAA\rAAAA\n" + END);
        assertDamaged(BEGIN + "AAAA\r\r\n" + END);
        assertDamaged(BEGIN + "AAAA\n" + line + END);
        assertDamaged(BEGIN + "AA==\nAAAA\n" + END);
        assertDamaged(BEGIN + line.strip() + "AAAA\n" + END);
        assertDamaged(BEGIN + "AAA\n" + END);
        assertDamaged(BEGIN + "A===\n" + END);
        assertDamaged(BEGIN + "AB==\n" + END);
        assertDamaged(BEGIN + "AA-_\n" + END);
        assertDamaged(BEGIN + "AA\u00e9A\n" + END);
        assertDamaged(BEGIN + line + END.strip() + "=\n");
        assertDamaged(BEGIN + line + END + "x");
        assertDamaged(BEGIN + line + END + BEGIN + line + END);
    }

    @Test
    void armourIsToldFromWhatIsNone() {
        assertThat(Armour.isArmoured(bytes(BEGIN))).isTrue();
        assertThat(Armour.isArmoured(bytes("\n \t\r\n" + BEGIN))).isTrue();
        assertThat(Armour.isArmoured(bytes(BEGIN.substring(0, 33)))).isFalse();
        assertThat(Armour.isArmoured(bytes("age-encryption.org/v1\n-> X25519 longer than the begin"))).isFalse();
        assertThat(Armour.isArmoured(bytes("Dear Anna,\n" + BEGIN))).isFalse();
        assertThat(Armour.isArmoured(bytes("   "))).isFalse();
    }

    @Test
    void armourInArmourIsNoPackage() {
        byte[] encrypted = Envelope.encrypt(random(5, 10), List.of(ANNA.publicIdentity()));
        byte[] twice = bytes(armoured(bytes(armoured(encrypted))));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Envelope.decrypt(twice, ANNA));

        assertThat(refusal).hasToString("PACKAGE_NOT_A_PACKAGE");
    }

    @Test
    void aThousandDamagedTextsAreRefused() throws Refusal {
        byte[] content = random(3, 3000);
        byte[] text = bytes(armoured(Envelope.encrypt(content, List.of(ANNA.publicIdentity()))));
        // the only character that may change without any loss is the end of the last line, into other white space
        int meant = text.length - 1;
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(text, random.nextInt(meant)) : text.clone();
            if (i % 4 != 0) {
                damaged[random.nextInt(meant)] ^= (byte) (1 << random.nextInt(8));
            }
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> Envelope.decrypt(damaged, ANNA));
            assertThat(refusal).as("change %d", i).isNotNull();
            assertThat(refusal.problem()).isIn(Problem.PACKAGE_DAMAGED, Problem.PACKAGE_NOT_FOR_YOU,
                    Problem.PACKAGE_NOT_A_PACKAGE);
        }
    }
}
