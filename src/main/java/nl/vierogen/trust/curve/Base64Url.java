package nl.vierogen.trust.curve;

import java.util.Base64;

/** Base64url without padding (RFC 7515, appendix C), in its one canonical form. */
public final class Base64Url {
    private Base64Url() {
    }

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * @throws IllegalArgumentException for padding, other characters, and spare bits that are not 0: two texts never
     * stand for the same bytes
     */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("base64url");
        }
        return bytes;
    }
}
