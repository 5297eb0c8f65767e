package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Row;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import org.junit.jupiter.api.Test;

/** Random changes, outside and inside of the encryption. */
@BesideTheScreen
class ReviewMutationTest {
    private static final int FILES = Row.REVIEWS_CHANGED.times(4_000);
    private static final int ZIPS = Row.REVIEWS_CHANGED.times(1_000);

    @Test
    void noChangedRequestOpens() throws Refusal {
        requireNoneOpens(Reviews.writeRequest(Reviews.request()), Reviews.BEA);
    }

    @Test
    void noChangedAnswerOpens() throws Refusal {
        requireNoneOpens(Reviews.writeAnswer(Reviews.answer(), Optional.of(Reviews.agreed())), Reviews.ANNA);
    }

    @Test
    void aRequestWithAChangedZipIsRefusedOrHasTheSameContent() {
        requireSame(Reviews.requestEntries(), Reviews.BEA);
    }

    @Test
    void anAnswerWithAChangedZipIsRefusedOrHasTheSameContent() {
        requireSame(Reviews.answerEntries(), Reviews.ANNA);
    }

    private static void requireNoneOpens(byte[] file, Identity opener) {
        Random random = new Random(20261122);
        for (int i = 0; i < FILES; i++) {
            byte[] changed = mutated(file, random);
            if (!Arrays.equals(changed, file)) {
                try {
                    Incoming.open(changed, opener, Reviews.ROSTER, Reviews.FORMS);
                    fail("opened after mutation %d", i);
                } catch (Refusal refusal) {
                    assertThat(refusal.problem().name()).startsWith("PACKAGE_");
                }
            }
            Row.REVIEWS_CHANGED.done(1);
        }
    }

    /** A zip has fields nothing depends on, such as the system it was made on. */
    private static void requireSame(Map<String, byte[]> entries, Identity opener) {
        byte[] zip = PlainZip.write(entries);
        Random random = new Random(18);
        int opened = 0;
        for (int i = 0; i < ZIPS; i++) {
            byte[] changed = Envelope.encrypt(mutated(zip, random), List.of(opener.publicIdentity()));
            try {
                requireSame(Incoming.open(changed, opener, Reviews.ROSTER, Reviews.FORMS), entries);
                opened++;
            } catch (Refusal refusal) {
                assertThat(refusal.problem().name()).matches("(PACKAGE|SIGNATURE|SIGNER|JSON|JPEG|REVIEW)_.*");
            }
            Row.REVIEWS_CHANGED.done(1);
        }
        assertThat(opened).isLessThan(ZIPS / 20);
    }

    private static void requireSame(Incoming incoming, Map<String, byte[]> entries) {
        switch (incoming) {
            case Incoming.Package _ -> fail("a review became a package");
            case Incoming.Request request -> {
                assertThat(request.request().statement()).isEqualTo(Reviews.request());
                request.request().opened().entries()
                        .forEach((name, content) -> assertThat(content).isEqualTo(entries.get(name)));
            }
            case Incoming.Answer answer -> {
                assertThat(answer.answer().statement()).isEqualTo(Reviews.answer());
                assertThat(answer.answer().result().orElseThrow().file()).isEqualTo(entries.get("result.jws"));
            }
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] changed = original.clone();
        int place = random.nextInt(changed.length);
        switch (random.nextInt(5)) {
            case 0 -> changed = Arrays.copyOf(changed, place);
            case 1 -> changed = Arrays.copyOf(changed, changed.length + 1 + random.nextInt(40));
            case 2 -> {
                int length = Math.min(random.nextInt(2000), changed.length - place);
                System.arraycopy(original, random.nextInt(original.length - length), changed, place, length);
            }
            case 3 -> changed[random.nextInt(Math.min(1000, changed.length))] ^= (byte) (1 + random.nextInt(255));
            default -> changed[place] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }
}
