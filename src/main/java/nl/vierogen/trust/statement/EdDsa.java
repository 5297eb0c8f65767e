package nl.vierogen.trust.statement;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import java.util.Set;
import nl.vierogen.trust.Identity;

/** Ed25519 on the platform's own cryptography for the JOSE library, whose own would need another library. */
final class EdDsa {
    /** RFC 8037 calls it EdDSA, RFC 9864 Ed25519; both are read, the first is written. */
    private static final Set<JWSAlgorithm> NAMES = Set.of(JWSAlgorithm.EdDSA, JWSAlgorithm.Ed25519);

    private EdDsa() {
    }

    static boolean isName(String alg) {
        return NAMES.contains(JWSAlgorithm.parse(alg));
    }

    record Signer(Identity identity) implements JWSSigner {
        @Override
        public Base64URL sign(JWSHeader header, byte[] signingInput) {
            return Base64URL.encode(identity.sign(signingInput));
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return NAMES;
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }
}
