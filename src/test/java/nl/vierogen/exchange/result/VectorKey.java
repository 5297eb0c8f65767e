package nl.vierogen.exchange.result;

import java.nio.charset.StandardCharsets;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.curve.Ed25519;
import nl.vierogen.trust.curve.Hkdf;

/**
 * Someone who signs in the test vectors, with her secret at hand: some vectors hold what no honest program signs. The
 * secrets come from the seeds written here, so that the same vectors can be made again.
 *
 * @param identity her keys as the program has them
 * @param secret the secret of her signing key
 */
record VectorKey(Identity identity, byte[] secret) {
    // the keys everyone practises with
    static final VectorKey PRACTICE_ONE = of("BO-001", "vierogen practice assessor");
    static final VectorKey PRACTICE_TWO = of("BO-002", "vierogen practice colleague");
    static final VectorKey PRACTICE_BUREAU = of("BU-001", "vierogen practice bureau");

    static final VectorKey BUREAU = real("BU-801", "bureau");
    static final VectorKey OLD_BUREAU = real("BU-802", "old bureau");
    static final VectorKey ANNA = real("BO-801", "anna");
    /** Anna's new laptop. */
    static final VectorKey ANNA_AGAIN = real("BO-801", "anna again");
    static final VectorKey BEA = real("BO-802", "bea");
    static final VectorKey CARLA = real("BO-803", "carla");
    static final VectorKey DORA = real("BO-804", "dora");
    static final VectorKey STRANGER = real("BO-899", "stranger");

    KeyId kid() {
        return identity.keyId();
    }

    byte[] sign(byte[] message) {
        return Ed25519.sign(secret, message);
    }

    private static VectorKey real(String person, String name) {
        return of(person, "vierogen test vectors " + name);
    }

    private static VectorKey of(String person, String seed) {
        byte[] bytes = seed.getBytes(StandardCharsets.US_ASCII);
        return new VectorKey(Identity.fromSeed(new PersonCode(person), bytes), Hkdf.derive(bytes, "vierogen sign"));
    }
}
