package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.VectorKey.PRACTICE_ONE;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_TWO;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files with right signatures in them, and something wrong with the JSON around: there is one way to write a file. */
final class EnvelopeVectors {
    private static final String FORM = "SIGNATURE_FORM";
    private static final RawStatement TWO = RawStatement.of(Results.failedRetake()).signed(PRACTICE_ONE, PRACTICE_TWO);
    private static final RawStatement ONE = RawStatement.of(Results.retake()).signed(PRACTICE_ONE);
    private static final String TEXT = ONE.text();

    private EnvelopeVectors() {
    }

    static List<Vector> all() {
        byte[] file = TWO.bytes();
        byte[] flipped = file.clone();
        flipped[file.length - 2] ^= 1;
        byte[] bad = file.clone();
        bad[20] = (byte) 0xFF;
        return List.of(
                fail("bit-flipped-in-the-brackets", flipped),
                fail("byte-that-is-no-utf-8", bad),
                fail("empty-file", new byte[0]),
                fail("file-that-is-null", "null"),
                fail("file-that-is-an-array", "[" + TEXT + "]"),
                fail("file-cut-off-in-the-payload", Arrays.copyOf(file, 500)),
                fail("file-cut-off-by-one-byte", Arrays.copyOf(file, file.length - 1)),
                fail("newline-at-the-end", TEXT + "\n"),
                fail("bytes-behind-the-end", TEXT + "{}"),
                fail("zero-byte-behind-the-end", TEXT + "\0"),
                fail("space-in-front", " " + TEXT),
                fail("byte-order-mark", "\ufeff" + TEXT),
                fail("utf-16", TEXT.getBytes(StandardCharsets.UTF_16)),
                fail("space-between-members", TEXT.replace(",\"signatures\"", ", \"signatures\"")),
                fail("members-outside-in-another-order", "{\"signatures\":" + TEXT.substring(TEXT.indexOf('['),
                        TEXT.length() - 1) + ",\"payload\":\"" + ONE.payload() + "\"}"),
                fail("payload-doubled", TEXT.replace("{\"payload\":", "{\"payload\":\"e30\",\"payload\":")),
                fail("signatures-doubled", TEXT.replace("}]}", "}],\"signatures\":[]}")),
                fail("unknown-member-outside", TEXT.replace("}]}", "}],\"comment\":\"x\"}")),
                fail("unprotected-header", TEXT.replace("\"signature\":\"", "\"header\":{},\"signature\":\"")),
                fail("member-name-escaped", TEXT.replace("\"payload\"", "\"p\\u0061yload\"")),
                fail("flattened-form", "{\"payload\":\"" + ONE.payload() + "\"," + ONE.rows().getFirst().json()
                        .substring(1)),
                fail("compact-form", ONE.rows().getFirst().header() + "." + ONE.payload() + "."
                        + ONE.rows().getFirst().signature()),
                fail("payload-padded", ONE.withPayload(ONE.payload() + "=".repeat(-ONE.payload().length() & 3)).text()),
                fail("signature-padded", ONE.withSignature(0, text -> text + "==").text()),
                fail("signature-with-spare-bits", ONE.withSignature(0, EnvelopeVectors::spareBit).text()),
                fail("payload-with-spare-bits", ONE.withPayload(spareBit(ONE.payload())).text()),
                fail("header-with-a-newline-in-its-base64", ONE.withRow(0, row -> new RawStatement.Row(
                        row.header().substring(0, 8) + "\\n" + row.header().substring(8), row.signature())).text()),
                fail("base64-of-the-other-alphabet", ONE.withSignature(0,
                        text -> text.replace('-', '+').replace('_', '/')).text()),
                fail("payload-that-is-no-text", TEXT.replaceFirst("\"payload\":\"[^\"]*\"", "\"payload\":17")),
                Vector.fail("nested-too-deep", "JSON_TOO_LARGE", ("{\"payload\":" + "[".repeat(1000) + "]".repeat(1000)
                        + ",\"signatures\":[]}").getBytes(StandardCharsets.UTF_8)).elsewhere(FORM));
    }

    private static Vector fail(String name, String text) {
        return fail(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Vector fail(String name, byte[] file) {
        return Vector.fail(name, FORM, file);
    }

    /** The next letter of the alphabet at the end, which decodes to the same bytes where that is lenient. */
    private static String spareBit(String base64url) {
        int last = base64url.length() - 1;
        return base64url.substring(0, last) + (char) (base64url.charAt(last) + 1);
    }
}
