package nl.vierogen.trust.statement;

import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;

/**
 * Reads signed statements (RFC 7515, 7.2.1; Ed25519). One signature that does not verify refuses the whole statement.
 * Whether those who signed are those who had to sign, {@link SignerSet} says.
 */
public final class StatementReader {
    private StatementReader() {
    }

    /**
     * @param typ what the statement must be, such as {@code vierogen-result+json}
     * @param keys the public keys of everyone who may sign at all
     * @throws Refusal SIGNATURE_FORM, JSON_TOO_LARGE (over 4,000,000 bytes), FORMAT_UNKNOWN (another typ),
     * SIGNER_UNKNOWN, SIGNATURE_INVALID
     */
    public static VerifiedStatement read(byte[] bytes, String typ, Function<KeyId, Optional<PublicIdentity>> keys)
            throws Refusal {
        SignedForm form = SignedForm.parse(bytes);
        form.requireType(typ);
        return form.verify(keys);
    }

    /**
     * The same with the keys of a roster.
     *
     * @throws Refusal as {@link #read(byte[], String, Function)}; PRACTICE_MIXED instead of SIGNER_UNKNOWN when a key of
     * practice signed and the roster is a real one
     */
    public static VerifiedStatement read(byte[] bytes, String typ, Roster roster) throws Refusal {
        SignedForm form = SignedForm.parse(bytes);
        form.requireType(typ);
        try {
            return form.verify(roster::identity);
        } catch (Refusal refusal) {
            boolean practised = !roster.practice() && form.keyIds().stream().anyMatch(PracticeKeys::isPracticeKey);
            throw refusal.problem() == Problem.SIGNER_UNKNOWN && practised ? new Refusal(Problem.PRACTICE_MIXED)
                    : refusal;
        }
    }
}
