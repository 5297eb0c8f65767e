package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.VectorKey.ANNA;
import static nl.vierogen.exchange.result.VectorKey.ANNA_AGAIN;
import static nl.vierogen.exchange.result.VectorKey.BEA;
import static nl.vierogen.exchange.result.VectorKey.CARLA;
import static nl.vierogen.exchange.result.VectorKey.DORA;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_ONE;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_TWO;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/** Payloads that say what must not be said, or say it in a way that must not be, and are signed all the same. */
final class PayloadVectors {
    private static final String INVALID = "RESULT_INVALID";
    private static final String MALFORMED = "JSON_MALFORMED";
    private static final String TOO_FEW = "RESULT_SIGNERS_TOO_FEW";
    private static final String JSON = new String(StrictJson.write(Results.retake()), StandardCharsets.UTF_8);

    private PayloadVectors() {
    }

    static List<Vector> all() {
        return Stream.of(signers(), practice(), members(), numbers(), texts()).flatMap(List::stream).toList();
    }

    private static List<Vector> signers() {
        Consumer<ObjectNode> two = tree -> ((ObjectNode) tree.get("policy")).put("minimumSigners", 2);
        return List.of(
                Vector.fail("insufficient-by-one", TOO_FEW, Results.alone(Results.failedRetake(), _ -> {
                })),
                Vector.fail("insufficient-by-one-without-a-reading", TOO_FEW,
                        Results.alone(Results.failedRetake(), tree -> tree.putNull("coReview"))),
                Vector.fail("rejected-by-one", TOO_FEW, Results.alone(Results.fail(), Changes.REJECTED)),
                Vector.fail("undecided-by-one", TOO_FEW, Results.alone(Results.fail(), Changes.UNDECIDED)),
                Vector.fail("handed-back-by-one-after-a-reading", TOO_FEW, Results.alone(Results.failedRetake(),
                        tree -> tree.put("outcome", "HANDED_BACK"))),
                Vector.fail("one-signer-where-the-policy-asks-two", TOO_FEW, Results.lie(Results.retake(), two)),
                Vector.fail("two-signers-where-one-was-asked", INVALID, RawStatement.of(Results.changed(
                        Results.retake(), tree -> Changes.signers(tree, PRACTICE_ONE, PRACTICE_TWO)))
                        .signed(PRACTICE_ONE, PRACTICE_TWO).bytes()),
                Vector.fail("no-signers-named", INVALID,
                        Results.lie(Results.retake(), tree -> tree.putArray("signers"))),
                Vector.fail("signer-named-twice", INVALID, Results.lie(Results.retake(),
                        tree -> Changes.signers(tree, PRACTICE_ONE, PRACTICE_ONE))),
                Vector.fail("second-signature-by-same-person", "SAME_PERSON_TWICE",
                        Changes.realFail(ANNA, ANNA_AGAIN)).against(Vector.REAL),
                Vector.fail("key-revoked-at-that-very-moment", "SIGNER_REVOKED",
                        Changes.real(PassVectors.sealedAt("2026-11-20T00:00:00Z"), CARLA)).against(Vector.REAL),
                Vector.fail("key-revoked-before-it-signed", "SIGNER_REVOKED", Changes.real(_ -> {
                }, CARLA)).against(Vector.REAL),
                Vector.fail("second-key-revoked-before-it-signed", "SIGNER_REVOKED", Changes.realFail(ANNA, CARLA))
                        .against(Vector.REAL),
                Vector.fail("key-not-valid-yet", "SIGNER_REVOKED",
                        Changes.real(PassVectors.sealedAt("2026-11-19T23:59:59.999Z"), DORA)).against(Vector.REAL),
                Vector.fail("key-not-on-the-earlier-roster", "SIGNER_UNKNOWN", Changes.realFail(ANNA, BEA))
                        .against("earlier"));
    }

    private static List<Vector> practice() {
        return List.of(
                Vector.fail("practice-result-against-the-real-roster", "PRACTICE_MIXED",
                        Results.file(Results.retake())).against(Vector.REAL),
                Vector.fail("real-result-against-the-practice-roster", "SIGNER_UNKNOWN", Changes.real(_ -> {
                }, ANNA)),
                Vector.fail("practice-result-by-a-real-key", "PRACTICE_MIXED",
                        Changes.real(tree -> tree.put("practice", true), ANNA)).against(Vector.REAL),
                Vector.fail("real-result-by-a-practice-key", "PRACTICE_MIXED", Results.lie(Results.retake(),
                        tree -> tree.put("practice", false))),
                Vector.fail("real-result-by-a-practice-key-against-the-real-roster", "PRACTICE_MIXED",
                        Results.lie(Results.retake(), tree -> tree.put("practice", false))).against(Vector.REAL));
    }

    private static List<Vector> members() {
        return List.of(
                lie("newer-format", "FORMAT_TOO_NEW", tree -> tree.put("formatVersion", 2).put("mood", "good")),
                lie("format-zero", "FORMAT_UNKNOWN", tree -> tree.put("formatVersion", 0)),
                lie("format-as-text", INVALID, tree -> tree.put("formatVersion", "1")),
                lie("unknown-member", "JSON_UNKNOWN_MEMBER", tree -> tree.put("mood", "good")),
                lie("missing-member", "JSON_MISSING_MEMBER", tree -> tree.remove("advice")),
                lie("missing-signers", "JSON_MISSING_MEMBER", tree -> tree.remove("signers")),
                lie("unknown-outcome", INVALID, tree -> tree.put("outcome", "PASSED")),
                lie("outcome-in-small-letters", INVALID, tree -> tree.put("outcome", "sufficient")),
                lie("practice-as-text", INVALID, tree -> tree.put("practice", "true")),
                lie("signers-as-text", INVALID, tree -> tree.put("signers", PRACTICE_ONE.kid().value())),
                lie("sealed-on-a-day-only", INVALID, PassVectors.sealedAt("2026-11-21")),
                lie("sealed-on-30-february", INVALID, PassVectors.sealedAt("2026-02-30T10:00:00Z")),
                lie("sealed-on-29-february-of-no-leap-year", INVALID, PassVectors.sealedAt("2026-02-29T10:00:00Z")),
                lie("sealed-on-31-april", INVALID, PassVectors.sealedAt("2026-04-31T10:00:00Z")),
                lie("sealed-in-month-19", INVALID, PassVectors.sealedAt("2026-19-21T10:00:00Z")),
                lie("sealed-at-24-hours", INVALID, PassVectors.sealedAt("2026-11-21T24:00:00Z")),
                lie("sealed-in-a-leap-second", INVALID, PassVectors.sealedAt("2016-12-31T23:59:60Z")),
                lie("sealed-in-another-zone", INVALID, PassVectors.sealedAt("2026-11-21T10:00:00+01:00")),
                lie("sufficient-below-the-pass-mark", "RESULT_RECOUNT_DIFFERS", tree -> {
                    for (String slot : List.of("case1-hc", "case3-ac")) {
                        ((ObjectNode) tree.get("points").get(slot)).put("calipers", 0).put("magnification", 0);
                    }
                    tree.put("total", 4).put("percentage", 25);
                }),
                text("members-in-another-order", INVALID,
                        JSON.replace("\"revision\":1,\"supersedes\":null,", "\"supersedes\":null,\"revision\":1,")),
                text("member-doubled", MALFORMED,
                        JSON.replace("\"outcome\":", "\"outcome\":\"INSUFFICIENT\",\"outcome\":")),
                text("member-doubled-with-the-same-value", MALFORMED,
                        JSON.replace("\"practice\":true", "\"practice\":true,\"practice\":true")),
                text("member-doubled-inside", MALFORMED, JSON.replace("\"sealedAt\":",
                        "\"sealedAt\":\"2026-01-01T00:00:00Z\",\"sealedAt\":")),
                text("object-doubled-with-other-members", MALFORMED,
                        JSON.replace("\"times\":{", "\"times\":{\"x\":1},\"times\":{")),
                text("payload-that-is-null", INVALID, "null"),
                text("payload-that-is-an-array", INVALID, "[" + JSON + "]"),
                text("payload-that-is-empty", MALFORMED, ""),
                text("payload-with-spaces", INVALID, JSON.replace(",", ", ")),
                text("payload-with-a-newline-behind", INVALID, JSON + "\n"),
                text("payload-with-another-behind", MALFORMED, JSON + JSON),
                text("payload-cut-off", MALFORMED, JSON.substring(0, JSON.length() - 1)),
                text("payload-with-a-comment", MALFORMED, JSON.replace("\"total\"", "/* all */\"total\"")),
                text("payload-nested-too-deep", "JSON_TOO_LARGE", JSON.replace("\"advice\":[",
                        "\"advice\":[" + "[".repeat(40) + "]".repeat(40) + ",")));
    }

    private static List<Vector> numbers() {
        return List.of(number("number-as-text", "\"12\"", INVALID),
                number("number-with-a-zero-behind", "12.0", INVALID),
                number("number-with-an-exponent", "12e0", INVALID),
                number("number-too-large-for-any", "1e999", INVALID),
                number("number-of-thirty-digits", "100000000000000000000000000012", "JSON_TOO_LARGE"),
                number("number-that-is-none", "NaN", MALFORMED), number("number-without-end", "Infinity", MALFORMED),
                number("number-with-a-plus", "+12", MALFORMED),
                number("number-with-a-zero-in-front", "012", MALFORMED));
    }

    private static List<Vector> texts() {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream overlong = new ByteArrayOutputStream();
        int at = JSON.indexOf("Netjes");
        overlong.write(json, 0, at);
        overlong.writeBytes(new byte[]{(byte) 0xC0, (byte) 0xAE});
        overlong.write(json, at, json.length - at);
        return List.of(
                text("text-turned-to-the-left", "TEXT_NOT_ALLOWED", JSON.replace("Netjes", "\u202eNetjes")),
                text("text-turned-to-the-left-by-an-escape", "TEXT_NOT_ALLOWED",
                        JSON.replace("Netjes", "\\u202eNetjes")),
                text("text-with-a-zero-character", "TEXT_NOT_ALLOWED", JSON.replace("Netjes", "\\u0000Netjes")),
                text("text-with-half-a-pair", "TEXT_NOT_ALLOWED", JSON.replace("Netjes", "\\ud83dNetjes")),
                text("text-with-a-letter-escaped", INVALID, JSON.replace("Netjes", "\\u004eetjes")),
                text("text-with-a-bare-newline", MALFORMED, JSON.replace("Netjes", "\nNetjes")),
                signed("text-in-overlong-utf-8", MALFORMED, overlong.toByteArray()),
                text("payload-with-a-byte-order-mark", MALFORMED, "\ufeff" + JSON));
    }

    private static Vector number(String name, String total, String code) {
        return text(name, code, JSON.replaceFirst("\"total\":[0-9]+", "\"total\":" + total));
    }

    private static Vector lie(String name, String code, Consumer<ObjectNode> change) {
        return Vector.fail(name, code, Results.lie(Results.retake(), change));
    }

    private static Vector text(String name, String code, String payload) {
        if (payload.equals(JSON)) {
            throw new IllegalStateException("nothing changed: " + name);
        }
        return signed(name, code, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static Vector signed(String name, String code, byte[] payload) {
        return Vector.fail(name, code, RawStatement.of(payload).signed(PRACTICE_ONE).bytes());
    }
}
