package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.VectorKey.PRACTICE_BUREAU;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_ONE;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_TWO;
import static nl.vierogen.exchange.result.VectorKey.STRANGER;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.exchange.result.RawStatement.Row;
import nl.vierogen.exchange.result.RawStatement.Signer;
import nl.vierogen.trust.curve.Base64Url;

/** Results with something wrong in a signature, or in who signed. */
final class SignatureVectors {
    private static final String INVALID = "SIGNATURE_INVALID";
    private static final String FORM = "SIGNATURE_FORM";
    private static final RawStatement TWO = RawStatement.of(Results.failedRetake()).signed(PRACTICE_ONE, PRACTICE_TWO);
    private static final RawStatement NONE = RawStatement.of(Results.retake());
    private static final RawStatement ONE = NONE.signed(PRACTICE_ONE);

    private SignatureVectors() {
    }

    static List<Vector> all() {
        return Stream.of(broken(), sets(), headers()).flatMap(List::stream).toList();
    }

    private static List<Vector> broken() {
        RawStatement other = RawStatement.of(Results.changed(Results.failedRetake(),
                tree -> tree.put("number", "LB2026-0413")));
        return List.of(
                fail("bit-flipped-in-the-first-signature", INVALID,
                        TWO.withSignature(0, text -> flipped(text, 7))),
                fail("bit-flipped-in-the-second-signature", INVALID,
                        TWO.withSignature(1, text -> flipped(text, 300))),
                fail("bit-flipped-in-the-last-byte-of-the-second-signature", INVALID,
                        TWO.withSignature(1, text -> flipped(text, 511))),
                fail("bit-flipped-in-the-payload", INVALID, TWO.withPayload(flipped(TWO.payload(), 1001))),
                fail("bit-flipped-in-the-last-byte-of-the-payload", INVALID,
                        TWO.withPayload(flipped(TWO.payload(), 8 * Base64Url.decode(TWO.payload()).length - 8))),
                fail("signatures-over-another-payload", INVALID, TWO.withPayload(other.payload())),
                fail("second-signature-over-another-payload", INVALID,
                        TWO.withSignature(1, _ -> other.signed(PRACTICE_TWO).rows().getFirst().signature())),
                fail("signature-over-the-payload-without-its-header", INVALID,
                        NONE.signed(RawStatement.header(PRACTICE_ONE),
                                _ -> PRACTICE_ONE.sign(Base64Url.decode(NONE.payload())))),
                fail("signatures-swapped", INVALID, TWO.withSignature(0, _ -> TWO.rows().get(1).signature())
                        .withSignature(1, _ -> TWO.rows().get(0).signature())),
                fail("kids-swapped", INVALID, TWO.withRow(0, row -> new Row(TWO.rows().get(1).header(),
                        row.signature())).withRow(1, row -> new Row(TWO.rows().get(0).header(), row.signature()))),
                fail("second-signature-by-a-stranger-under-the-colleagues-kid", INVALID,
                        RawStatement.of(Results.failedRetake()).signed(PRACTICE_ONE)
                                .signed(RawStatement.header(PRACTICE_TWO), STRANGER::sign)),
                fail("second-signature-by-the-first-signer-under-the-colleagues-kid", INVALID,
                        RawStatement.of(Results.failedRetake()).signed(PRACTICE_ONE)
                                .signed(RawStatement.header(PRACTICE_TWO), PRACTICE_ONE::sign)),
                fail("signature-of-zeros", INVALID, signedBy(_ -> new byte[64])),
                fail("signature-of-no-bytes", INVALID, ONE.withSignature(0, _ -> "")),
                fail("signature-one-byte-short", INVALID,
                        signedBy(message -> Arrays.copyOf(PRACTICE_ONE.sign(message), 63))),
                fail("signature-one-byte-long", INVALID,
                        signedBy(message -> Arrays.copyOf(PRACTICE_ONE.sign(message), 65))),
                fail("signature-with-s-not-reduced", INVALID,
                        signedBy(message -> Forgery.withLargeS(PRACTICE_ONE, message))),
                fail("signature-with-r-not-canonical", INVALID,
                        signedBy(message -> Forgery.withOtherWritingOfR(PRACTICE_ONE, message))),
                fail("signature-with-small-order-in-r", INVALID,
                        signedBy(message -> Forgery.withSmallOrderInR(PRACTICE_ONE, message))));
    }

    private static List<Vector> sets() {
        return List.of(
                fail("second-signature-missing", "SIGNER_SET", TWO.withRows(TWO.rows().subList(0, 1))),
                fail("first-signature-missing", "SIGNER_SET", TWO.withRows(TWO.rows().subList(1, 2))),
                fail("signature-more-than-named", "SIGNER_SET", ONE.signed(PRACTICE_TWO)),
                fail("signed-by-another-than-named", "SIGNER_SET", NONE.signed(PRACTICE_TWO)),
                fail("signatures-in-another-order-than-the-signers", "SIGNER_ORDER",
                        TWO.withRows(TWO.rows().reversed())),
                fail("no-signatures", FORM, NONE),
                fail("nine-signatures", FORM, ONE.withRows(Collections.nCopies(9, ONE.rows().getFirst()))),
                fail("same-signature-twice", FORM, ONE.with(ONE.rows().getFirst())),
                fail("signed-twice-with-one-key", FORM, TWO.withRows(List.of(TWO.rows().get(0), NONE.signed(
                        RawStatement.header(PRACTICE_ONE, "Ed25519", ResultFile.TYPE), PRACTICE_ONE::sign).rows()
                        .getFirst()))),
                fail("signed-by-a-stranger", "SIGNER_UNKNOWN", RawStatement.of(Results.changed(Results.retake(),
                        tree -> Changes.signers(tree, STRANGER))).signed(STRANGER)),
                fail("second-signer-is-a-stranger", "SIGNER_UNKNOWN", ONE.signed(STRANGER)),
                fail("signed-by-the-bureau", "SIGNER_ROLE", RawStatement.of(Results.changed(Results.retake(),
                        tree -> Changes.signers(tree, PRACTICE_BUREAU))).signed(PRACTICE_BUREAU)));
    }

    private static List<Vector> headers() {
        String header = RawStatement.header(PRACTICE_ONE);
        return List.of(
                headed("type-of-a-package", "FORMAT_UNKNOWN", header.replace("result", "package")),
                headed("type-in-capitals", "FORMAT_UNKNOWN", header.replace("vierogen-result+json",
                        "VIEROGEN-RESULT+JSON")),
                fail("types-that-differ", FORM, ONE.signed(RawStatement.header(PRACTICE_TWO, "EdDSA",
                        "vierogen-package+json"), PRACTICE_TWO::sign)),
                headed("alg-none", FORM, header.replace("EdDSA", "none")),
                headed("alg-hs256", FORM, header.replace("EdDSA", "HS256")),
                headed("alg-in-small-letters", FORM, header.replace("EdDSA", "eddsa")),
                headed("header-without-alg", FORM, header.replace(",\"alg\":\"EdDSA\"", "")),
                headed("header-without-kid", FORM, header.replaceFirst("\"kid\":\"[^\"]*\",", "")),
                headed("header-with-kid-null", FORM, header.replaceFirst("\"kid\":\"[^\"]*\"", "\"kid\":null")),
                headed("header-with-a-kid-that-is-none", FORM, header.replaceFirst("\"kid\":\"[^\"]*\"",
                        "\"kid\":\"BO-001\"")),
                headed("header-with-crit", FORM, header.replace("{", "{\"crit\":[\"exp\"],")),
                headed("header-with-its-own-key", FORM, header.replace("{",
                        "{\"jwk\":{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\""
                                + PRACTICE_ONE.identity().publicIdentity().signingKey().value() + "\"},")),
                headed("header-with-kid-doubled", FORM, header.replace("{",
                        "{\"kid\":\"" + PRACTICE_TWO.kid() + "\",")),
                headed("header-with-bytes-behind", FORM, header + "{}"),
                headed("header-that-is-an-array", FORM, "[" + header + "]"),
                headed("header-that-is-no-json", FORM, "kid"));
    }

    private static Vector fail(String name, String code, RawStatement statement) {
        return Vector.fail(name, code, statement.bytes());
    }

    private static Vector headed(String name, String code, String header) {
        return fail(name, code, NONE.signed(header, PRACTICE_ONE::sign));
    }

    private static RawStatement signedBy(Signer signer) {
        return NONE.signed(RawStatement.header(PRACTICE_ONE), signer);
    }

    private static String flipped(String base64url, int bit) {
        byte[] bytes = Base64Url.decode(base64url);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Base64Url.encode(bytes);
    }
}
