package nl.vierogen.trust.curve;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A public key on one of the two curves: 32 bytes as 43 characters base64url, the {@code x} of a JWK (RFC 8037). */
public record PublicKeyText(@JsonValue String value) {
    private static final int LENGTH = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublicKeyText {
        if (Base64Url.decode(value).length != LENGTH) {
            throw new IllegalArgumentException("public key");
        }
    }

    static PublicKeyText of(byte[] bytes) {
        return new PublicKeyText(Base64Url.encode(bytes));
    }

    /** The 32 bytes, little-endian. */
    public byte[] bytes() {
        return Base64Url.decode(value);
    }
}
