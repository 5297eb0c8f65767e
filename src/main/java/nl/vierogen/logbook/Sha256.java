package nl.vierogen.logbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(@JsonValue String hex) {
    private static final int DIGITS = 64;

    /** @throws IllegalArgumentException when it is not 64 lower-case hexadecimal digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!isWritten(hex)) {
            throw new IllegalArgumentException("no SHA-256");
        }
    }

    // there are thousands in a list: a regular expression takes longer than all else about them
    private static boolean isWritten(String hex) {
        for (int at = 0; at < hex.length(); at++) {
            char digit = hex.charAt(at);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return hex.length() == DIGITS;
    }

    /** The digest of the bytes. */
    public static Sha256 of(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
