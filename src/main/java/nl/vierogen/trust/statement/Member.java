package nl.vierogen.trust.statement;

import java.time.Instant;
import java.util.Optional;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;

/**
 * One key on the roster.
 *
 * @param validFrom the first moment at which the key may have signed
 * @param revokedAt the first moment at which it may not any more
 */
public record Member(PublicIdentity identity, Role role, Instant validFrom, Optional<Instant> revokedAt) {
    /** @throws IllegalArgumentException when the key was revoked before it was valid */
    public Member {
        if (revokedAt.isPresent() && revokedAt.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("revoked before valid");
        }
    }

    public KeyId keyId() {
        return identity.keyId();
    }

    public PersonCode person() {
        return identity.person();
    }

    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && !isRevokedAt(moment);
    }

    /** Whether the key was revoked then, whatever it says it signed before. */
    public boolean isRevokedAt(Instant moment) {
        return revokedAt.isPresent() && !moment.isBefore(revokedAt.get());
    }
}
