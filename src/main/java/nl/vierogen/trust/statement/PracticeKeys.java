package nl.vierogen.trust.statement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;

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
        return Made.BUREAU;
    }

    /** {@code BO-001}, who scores. */
    public static Identity assessor() {
        return Made.ASSESSOR;
    }

    /** {@code BO-002}, who looks along. */
    public static Identity colleague() {
        return Made.COLLEAGUE;
    }

    /** {@code BO-003}, who assessed nothing before and gives a second opinion. */
    public static Identity independent() {
        return Made.INDEPENDENT;
    }

    /** {@code BO-004}, who looks along with a second opinion. */
    public static Identity secondColleague() {
        return Made.SECOND_COLLEAGUE;
    }

    public static Roster roster() {
        return Made.ROSTER;
    }

    static boolean isPracticeKey(KeyId keyId) {
        return Made.ROSTER.member(keyId).isPresent();
    }

    /** Apart, so that the keys are made only when one is asked for. */
    private static final class Made {
        private static final Identity BUREAU = made("BU-001", "bureau");
        private static final Identity ASSESSOR = made("BO-001", "assessor");
        private static final Identity COLLEAGUE = made("BO-002", "colleague");
        private static final Identity INDEPENDENT = made("BO-003", "independent");
        private static final Identity SECOND_COLLEAGUE = made("BO-004", "second colleague");
        private static final Roster ROSTER = new Roster(1, true, ISSUED_AT, List.of(member(BUREAU, Role.BUREAU),
                member(ASSESSOR, Role.ASSESSOR), member(COLLEAGUE, Role.ASSESSOR),
                member(INDEPENDENT, Role.ASSESSOR), member(SECOND_COLLEAGUE, Role.ASSESSOR)));

        private static Identity made(String person, String name) {
            return Identity.fromSeed(new PersonCode(person),
                    ("vierogen practice " + name).getBytes(StandardCharsets.US_ASCII));
        }

        private static Member member(Identity identity, Role role) {
            return new Member(identity.publicIdentity(), role, VALID_FROM, Optional.empty());
        }
    }
}
