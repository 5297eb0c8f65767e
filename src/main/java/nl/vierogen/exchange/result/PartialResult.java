package nl.vierogen.exchange.result;

import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.StatementWriter;

/**
 * A result that lacks one of its two signatures and is right in every other respect. It is no result: no verifier takes
 * it for one. Only {@link ResultVerifier#verifyPartial} makes one.
 */
public final class PartialResult {
    private final byte[] file;
    private final ResultPayload payload;
    private final KeyId signer;

    PartialResult(byte[] file, ResultPayload payload, KeyId signer) {
        this.file = file.clone();
        this.payload = payload;
        this.signer = signer;
    }

    /** The signed statement as it came. */
    public byte[] file() {
        return file.clone();
    }

    /** What was signed, and what the other is to sign. */
    public ResultPayload payload() {
        return payload;
    }

    /** Who has signed. */
    public KeyId signer() {
        return signer;
    }

    /**
     * Holds it against what the package asked for, as {@link VerifiedResult#requireMatches} does.
     *
     * @throws Refusal RESULT_PACKAGE_DIFFERS naming the first member that differs
     */
    public void requireMatches(Assignment asked) throws Refusal {
        VerifiedResult.requireMatches(payload, asked);
    }

    /**
     * The result: the same payload with both signatures, in the order in which it names them, whoever signed first. Whoever makes it reads it back through
     * {@link ResultVerifier#verify} first.
     *
     * @throws IllegalArgumentException when it is not this identity's signature that is missing
     */
    public byte[] sign(Identity second) {
        if (second.keyId().equals(signer) || !payload.signers().contains(second.keyId())) {
            throw new IllegalArgumentException("signer");
        }
        try {
            return StatementWriter.addSignature(file, second, payload.signers().indexOf(second.keyId()));
        } catch (Refusal impossible) {
            throw new IllegalStateException("verified before", impossible);
        }
    }
}
