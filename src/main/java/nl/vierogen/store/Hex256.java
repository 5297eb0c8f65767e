package nl.vierogen.store;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 as 64 lower-case hexadecimal digits: nothing else may become a file name. */
final class Hex256 {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Hex256() {
    }

    /** @throws IllegalArgumentException for any other text */
    static byte[] bytes(String hex) {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex");
        }
        return HexFormat.of().parseHex(hex);
    }
}
