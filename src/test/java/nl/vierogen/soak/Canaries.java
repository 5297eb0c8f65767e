package nl.vierogen.soak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that must stand nowhere, searched for in bytes as UTF-8, UTF-16, and as hexadecimal digits and base64 of those.
 */
public final class Canaries {
    private static final int ALIGNMENTS = 3;

    private final Map<String, String> needles = new LinkedHashMap<>();

    private Canaries() {
    }

    /** @param words of at least six characters, so that chance does not write them */
    public static Canaries of(String... words) {
        Canaries canaries = new Canaries();
        for (String word : words) {
            if (word.length() < 6) {
                throw new IllegalArgumentException(word);
            }
            for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                canaries.add(word + " as " + charset, word.getBytes(charset));
            }
        }
        return canaries;
    }

    /** Secret bytes, such as an image or its hash, instead of words. */
    public Canaries and(String what, byte[] secret) {
        add(what, secret);
        return this;
    }

    /** Other words too. */
    public Canaries and(Canaries others) {
        needles.putAll(others.needles);
        return this;
    }

    /** What stands in the bytes. */
    public List<String> in(byte[] bytes) {
        String content = new String(bytes, ISO_8859_1);
        return needles.entrySet().stream().filter(needle -> content.contains(needle.getValue())).map(Map.Entry::getKey)
                .toList();
    }

    /** What stands in the files of the folder, in their names too; files that vanish meanwhile hold nothing. */
    public List<String> inFolder(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                in(name.getBytes(UTF_8)).forEach(needle -> found.add("the name " + name + ": " + needle));
                if (Files.isRegularFile(file)) {
                    in(Files.readAllBytes(file)).forEach(needle -> found.add(name + ": " + needle));
                }
            }
        }
        return found;
    }

    /** The ways in which the words are searched for, as text in which each byte is a character. */
    public List<String> everyWay() {
        return List.copyOf(needles.values());
    }

    private void add(String what, byte[] bytes) {
        needles.put(what, new String(bytes, ISO_8859_1));
        String digits = HexFormat.of().formatHex(bytes);
        needles.put(what + " in hexadecimal", digits);
        needles.put(what + " in hexadecimal capitals", digits.toUpperCase(Locale.ROOT));
        for (int shift = 0; shift < ALIGNMENTS; shift++) {
            needles.put(what + " in base64, " + shift, base64(Base64.getEncoder(), bytes, shift));
            needles.put(what + " in base64url, " + shift, base64(Base64.getUrlEncoder(), bytes, shift));
        }
    }

    /** The characters that do not depend on what stands around the bytes. */
    private static String base64(Base64.Encoder encoder, byte[] bytes, int shift) {
        byte[] shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String text = encoder.withoutPadding().encodeToString(shifted);
        return text.substring(shift == 0 ? 0 : shift + 1, text.length() - (shifted.length % 3 == 0 ? 0 : 1));
    }
}
