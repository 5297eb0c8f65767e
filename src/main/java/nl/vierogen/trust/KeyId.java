package nl.vierogen.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import nl.vierogen.trust.curve.Base64Url;
import nl.vierogen.trust.curve.PublicKeyText;

/** The name of a signing key: the SHA-256 thumbprint of its public JWK (RFC 7638), 43 characters base64url. */
public record KeyId(@JsonValue String value) {
    // the last character holds four bits and two spare ones that are 0
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeyId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("key id");
        }
    }

    /** The name that belongs to an Ed25519 key; there is no other. */
    static KeyId of(PublicKeyText signingKey) {
        // RFC 7638, 3.2 and RFC 8037, 2: the required members in this order, without spaces
        String jwk = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + signingKey.value() + "\"}";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(jwk.getBytes(StandardCharsets.US_ASCII));
            return new KeyId(Base64Url.encode(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
