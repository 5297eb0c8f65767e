package nl.vierogen.trust.statement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.json.FormatVersion;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.curve.PublicKeyText;

/**
 * A request to be put on the roster, {@code *.aanmelding}: someone's public keys and code, signed with those keys. That
 * proves that whoever sent it has the signing key, not who that is: the {@link Fingerprint} is compared by telephone.
 */
public final class EnrolmentFile {
    static final String TYPE = "vierogen-enrolment+json";
    private static final int FORMAT = 1;

    private EnrolmentFile() {
    }

    /** The payload as it stands in the file. */
    record Content(int format, PersonCode person, KeyId kid, PublicKeyText signingKey, PublicKeyText encryptionKey,
            Instant drawnUpAt) {
    }

    /** The bytes of the file. */
    public static byte[] write(Identity identity, Instant now) {
        PublicIdentity known = identity.publicIdentity();
        Content content = new Content(FORMAT, known.person(), known.keyId(), known.signingKey(),
                known.encryptionKey(), now.truncatedTo(ChronoUnit.SECONDS));
        return StatementWriter.sign(TYPE, StrictJson.write(content), List.of(identity));
    }

    /**
     * Who asks to be put on the roster.
     *
     * @throws Refusal ENROLMENT_INVALID with the place, SIGNER_SET when someone else signed, PRACTICE_MIXED for a key of
     * practice, FORMAT_TOO_NEW, and those of {@link StatementReader}
     */
    public static PublicIdentity read(byte[] file) throws Refusal {
        SignedForm form = SignedForm.parse(file);
        form.requireType(TYPE);
        // the key stands in what it signs, bound to its kid by hash
        PublicIdentity identity = identity(form.unverifiedPayload());
        if (!form.keyIds().equals(Set.of(identity.keyId()))) {
            throw new Refusal(Problem.SIGNER_SET);
        }
        form.verify(_ -> Optional.of(identity));
        if (PracticeKeys.isPracticeKey(identity.keyId())) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        return identity;
    }

    private static PublicIdentity identity(byte[] payload) throws Refusal {
        FormatVersion.requireAtMost(FORMAT, payload);
        Content content;
        try {
            content = StrictJson.read(payload, Content.class);
        } catch (Refusal e) {
            throw new Refusal(Problem.ENROLMENT_INVALID, e.details().getFirst());
        }
        if (content.format() != FORMAT) {
            throw new Refusal(Problem.ENROLMENT_INVALID, "format");
        }
        try {
            return PublicIdentity.of(content.person(), content.kid(), content.signingKey(),
                    content.encryptionKey());
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, Problem.ENROLMENT_INVALID, "keys");
        }
    }
}
