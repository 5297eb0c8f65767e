package nl.vierogen.trust.statement;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.Payload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;

/** Writes signed statements; the same signers in the same order give the same bytes. */
public final class StatementWriter {
    private StatementWriter() {
    }

    /**
     * @param payload at most some 2.9 MB, so that the statement stays under 4,000,000 bytes
     * @param signers one to eight, each once
     */
    public static byte[] sign(String typ, byte[] payload, List<Identity> signers) {
        if (signers.isEmpty() || signers.size() > SignedForm.SIGNATURES_MAXIMUM
                || signers.stream().map(Identity::keyId).distinct().count() < signers.size()) {
            throw new IllegalArgumentException("signers");
        }
        JWSObjectJSON jws = new JWSObjectJSON(new Payload(payload));
        signers.forEach(signer -> sign(jws, typ, signer));
        return bytes(jws);
    }

    /**
     * Adds a signature over the same payload. Looks at the form of the statement only: who adds a signature has read
     * and verified the statement before.
     *
     * @param place where it stands among the signatures, from 0; signatures stand in the order in which the payload names
     * the signers
     * @throws Refusal SIGNATURE_FORM, also when this key has signed already
     */
    public static byte[] addSignature(byte[] statement, Identity signer, int place) throws Refusal {
        SignedForm form = SignedForm.parse(statement);
        if (form.keyIds().contains(signer.keyId()) || form.keyIds().size() == SignedForm.SIGNATURES_MAXIMUM) {
            throw new Refusal(Problem.SIGNATURE_FORM, "signatures");
        }
        JWSObjectJSON jws = form.jws();
        sign(jws, form.type(), signer);
        return SignedForm.withLastAt(place, bytes(jws));
    }

    private static void sign(JWSObjectJSON jws, String typ, Identity signer) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID(signer.keyId().value())
                .type(new JOSEObjectType(typ)).build();
        try {
            jws.sign(header, new EdDsa.Signer(signer));
        } catch (JOSEException e) {
            throw new IllegalStateException("sign", e);
        }
    }

    private static byte[] bytes(JWSObjectJSON jws) {
        return jws.serializeGeneral().getBytes(StandardCharsets.UTF_8);
    }
}
