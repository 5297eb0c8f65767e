package nl.vierogen.exchange.result;

import java.util.List;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.StatementWriter;

/** Writes {@code .uitslag}: the payload as plain JSON, signed whole by each signer. */
public final class ResultFile {
    /** The type in the header of every signature. */
    public static final String TYPE = "vierogen-result+json";

    private ResultFile() {
    }

    /**
     * The bytes of the file. Whoever writes them reads them back through {@link ResultVerifier} first.
     *
     * @param signers those whom the payload names, in its order
     * @throws IllegalArgumentException when they are others
     */
    public static byte[] sign(ResultPayload payload, List<Identity> signers) {
        List<KeyId> kids = signers.stream().map(Identity::keyId).toList();
        if (!kids.equals(payload.signers())) {
            throw new IllegalArgumentException("signers");
        }
        return StatementWriter.sign(TYPE, StrictJson.write(payload), signers);
    }

    /**
     * The first of two signatures: no result yet, see {@link ResultVerifier#verifyPartial}.
     *
     * @param first one of the two whom the payload names
     * @throws IllegalArgumentException when it is not for two, or not for her
     */
    public static byte[] signFirst(ResultPayload payload, Identity first) {
        if (payload.signers().size() != 2 || !payload.signers().contains(first.keyId())) {
            throw new IllegalArgumentException("signers");
        }
        return StatementWriter.sign(TYPE, StrictJson.write(payload), List.of(first));
    }
}
