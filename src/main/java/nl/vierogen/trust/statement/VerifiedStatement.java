package nl.vierogen.trust.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.vierogen.trust.KeyId;

/** What was signed, after every one of the signatures verified. Only this package can make one. */
public final class VerifiedStatement {
    private final byte[] payload;
    private final Set<KeyId> signers;

    VerifiedStatement(byte[] payload, Set<KeyId> signers) {
        this.payload = payload;
        this.signers = Collections.unmodifiableSet(new LinkedHashSet<>(signers));
    }

    /** The bytes that were signed. */
    public byte[] payload() {
        return payload.clone();
    }

    /** Who signed, in the order of the file; at least one. */
    public Set<KeyId> signers() {
        return signers;
    }
}
