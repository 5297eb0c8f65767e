package nl.vierogen.trust.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.curve.PublicKeyText;
import org.jspecify.annotations.Nullable;

/**
 * Keys to practise with. They are public on purpose: anyone can make a practice file, and none of those is ever valid
 * against a real roster. The same on every machine, made when first asked for.
 */
public final class PracticeKeys {
    /** The passphrase of practice identities; the program shows it. */
    public static final String PASSPHRASE = "oefenen mag altijd";

    // long before anything was practised: a laptop with a wrong clock should practise too
    private static final Instant VALID_FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant ISSUED_AT = Instant.parse("2026-01-01T00:00:00Z");

    private PracticeKeys() {
    }

    /** Signs practice packages and the roster; its encryption key is the archive's. */
    public static Identity bureau() {
        return Person.BUREAU.identity();
    }

    /** {@code BO-001}, who scores. */
    public static Identity assessor() {
        return Person.ASSESSOR.identity();
    }

    /** {@code BO-002}, who looks along. */
    public static Identity colleague() {
        return Person.COLLEAGUE.identity();
    }

    /** {@code BO-003}, who assessed nothing before and gives a second opinion. */
    public static Identity independent() {
        return Person.INDEPENDENT.identity();
    }

    /** {@code BO-004}, who looks along with a second opinion. */
    public static Identity secondColleague() {
        return Person.SECOND_COLLEAGUE.identity();
    }

    /** Whoever practises under this code. */
    public static Optional<Identity> of(PersonCode person) {
        return person(person).map(Person::identity);
    }

    private static Optional<Person> person(PersonCode person) {
        return Arrays.stream(Person.values()).filter(one -> one.known.person().equals(person)).findFirst();
    }

    /**
     * The key file of whoever practises under this code, under the {@link #PASSPHRASE}: the same on every machine, so that
     * it need not be unlocked to know what is in it.
     */
    public static Optional<byte[]> file(PersonCode person) {
        return person(person).map(Person::file);
    }

    /** The keys in a key file, when it is one of {@link #file}. */
    public static Optional<Identity> in(byte[] file) {
        return Arrays.stream(Person.values()).filter(one -> Arrays.equals(one.file(), file)).findFirst()
                .map(Person::identity);
    }

    public static Roster roster() {
        return Made.ROSTER;
    }

    static boolean isPracticeKey(KeyId keyId) {
        return Made.ROSTER.member(keyId).isPresent();
    }

    /** Everyone's public keys stand here: to find them from their secrets is a tenth of a second at a start. */
    private enum Person {
        BUREAU(Role.BUREAU, "BU-001", "bureau", "da7B1GQTSfJ-WBsDv2flA9P4AgUJvNNantN1m4On5io",
                "X16iKOgG7jSl2opTF1A2ZJjsc-uEKAmFcDqovgCKkXk"), ASSESSOR(Role.ASSESSOR, "BO-001", "assessor",
                        "fL7iZbmrIkCz14GILXpAeqSMFPdU1jV6UVKPKpRh8d8",
                        "fX_csMbrT-7m467Qdsw_sECxJktU_dxOmYhdBB4kfF0"), COLLEAGUE(Role.ASSESSOR, "BO-002", "colleague",
                                "uTg3SLESdu8eXZKzypSb2nN7Yug-s626qHzUMRh_v5c",
                                "iSQyz5gj3bFJynWpt2o1NtiBCFxIKtEO6Ensv18nQQ0"), INDEPENDENT(Role.ASSESSOR, "BO-003",
                                        "independent", "ekEw3BP1TugspSPtnpdZ8iklappyCaY-SknIeTWSqwE",
                                        "wvCttwuln0_6wuYuJhI1nAGjK5oaQCTvwHgdVOcJIBQ"), SECOND_COLLEAGUE(Role.ASSESSOR,
                                                "BO-004", "second colleague",
                                                "hCjWF7-krDru9oJCAd-_XNeAvJMW3Uu5ZZzE7f_GsJ0",
                                                "1e9cILhosvL4jeZwXlzvdZCZ2fq0zYhh2tkHT6HrFCY");

        private final Role role;
        private final String seed;
        private final PublicIdentity known;
        private @Nullable Identity made;

        Person(Role role, String person, String seed, String signingKey, String encryptionKey) {
            this.role = role;
            this.seed = "vierogen practice " + seed;
            this.known = PublicIdentity.known(new PersonCode(person), new PublicKeyText(signingKey),
                    new PublicKeyText(encryptionKey));
        }

        synchronized Identity identity() {
            if (made == null) {
                made = Identity.fromSeed(known, seed.getBytes(StandardCharsets.US_ASCII));
            }
            return made;
        }

        byte[] file() {
            String name = known.person() + ".sleutel";
            try (InputStream file = Objects.requireNonNull(PracticeKeys.class.getResourceAsStream(name))) {
                return file.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Member member() {
            return new Member(known, role, VALID_FROM, Optional.empty());
        }
    }

    /** Apart, so that the roster is made only when it is asked for. */
    private static final class Made {
        private static final Roster ROSTER = new Roster(1, true, ISSUED_AT,
                Arrays.stream(Person.values()).map(Person::member).toList());
    }
}
