package nl.vierogen.bureau.people;

import java.nio.file.Path;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;

/**
 * Who asks to be put on the roster.
 *
 * @param fingerprint what is compared by telephone
 */
record Enrolled(String file, PersonCode person, KeyId kid, String fingerprint) {
    static Enrolled of(Path file, PublicIdentity identity) {
        return new Enrolled(file.toString(), identity.person(), identity.keyId(),
                Fingerprint.of(identity).value());
    }
}
