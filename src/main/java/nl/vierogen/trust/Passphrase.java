package nl.vierogen.trust;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase as bytes: NFC, so that an accent typed on another keyboard is the same accent, then UTF-8. Wipes its
 * copy when closed; the array it was made from belongs to the caller.
 */
final class Passphrase implements AutoCloseable {
    static final int MINIMUM_LENGTH = 12;

    private final byte[] bytes;
    private final int length;

    Passphrase(char[] typed) {
        // most passphrases are NFC as typed; only the others become a String, which cannot be wiped
        CharSequence text = CharBuffer.wrap(typed);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        length = Character.codePointCount(text, 0, text.length());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
        bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
    }

    boolean isLongEnough() {
        return length >= MINIMUM_LENGTH;
    }

    /** The bytes themselves, valid until this is closed. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
