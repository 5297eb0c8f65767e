package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.VectorKey.ANNA;
import static nl.vierogen.exchange.result.VectorKey.BEA;
import static nl.vierogen.exchange.result.VectorKey.CARLA;
import static nl.vierogen.exchange.result.VectorKey.DORA;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_ONE;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Results that every verifier must accept: each outcome, each number of signers, and forms that are odd but right. */
final class PassVectors {
    private PassVectors() {
    }

    static List<Vector> all() {
        return List.of(
                Vector.pass("sufficient-by-one", Results.file(Results.pass())),
                Vector.pass("insufficient-by-two", Results.file(Results.fail())),
                Vector.pass("retake-sufficient-by-one", Results.file(Results.retake())),
                Vector.pass("retake-insufficient-by-two", Results.file(Results.failedRetake())),
                Vector.pass("rejected-by-two", Results.lie(Results.fail(), Changes.REJECTED)),
                Vector.pass("undecided-by-two", Results.lie(Results.fail(), Changes.UNDECIDED)),
                Vector.pass("returned-by-one", Results.lie(Results.open(Results.pass()), Changes.RETURNED)),
                Vector.pass("handed-back-by-one",
                        Results.lie(Results.open(Results.pass()), tree -> tree.put("outcome", "HANDED_BACK"))),
                Vector.pass("handed-back-by-two-after-a-reading", Results.lie(Results.failedRetake(),
                        tree -> tree.put("outcome", "HANDED_BACK"))),
                Vector.pass("sufficient-after-a-colleague-declined", Results.lie(Results.retake(), Changes.DECLINED)),
                Vector.pass("revision-two", Results.lie(Results.retake(),
                        tree -> tree.put("revision", 2).put("supersedes", "a".repeat(64)))),
                Vector.pass("second-opinion", Results.lie(Results.retake(),
                        tree -> tree.put("round", "SECOND_OPINION").putNull("basis"))),
                Vector.pass("texts-with-quotes-and-emoji", Results.lie(Results.retake(), tree -> tree
                        .put("overallFeedback", "Zij zei: \"b\u00e8ter\" \\ 2/3\n\tklaar \u2028 \ud83d\udc4d \u00e9"))),
                Vector.pass("pin-at-the-smallest-fraction", Results.lie(Results.retake(),
                        tree -> ((ObjectNode) tree.get("pins").get(0)).put("x", new BigDecimal("0.0001")))),
                Vector.pass("alg-by-its-newer-name", RawStatement.of(Results.retake()).signed(
                        RawStatement.header(PRACTICE_ONE, "Ed25519", ResultFile.TYPE), PRACTICE_ONE::sign).bytes()),
                Vector.pass("header-with-spaces-in-another-order", RawStatement.of(Results.retake()).signed(
                        "{ \"alg\": \"EdDSA\",\n \"typ\": \"vierogen-result+json\", \"kid\": \"" + PRACTICE_ONE.kid()
                                + "\" }",
                        PRACTICE_ONE::sign).bytes()),
                Vector.pass("header-with-an-escaped-letter", RawStatement.of(Results.retake()).signed(
                        RawStatement.header(PRACTICE_ONE).replace("\"typ\"", "\"t\\u0079p\""), PRACTICE_ONE::sign)
                        .bytes()),
                Vector.pass("real-by-one", Changes.real(_ -> {
                }, ANNA)).against(Vector.REAL),
                Vector.pass("real-by-two", Changes.realFail(ANNA, BEA)).against(Vector.REAL),
                Vector.pass("key-revoked-after-it-signed", Changes.real(sealedAt("2026-11-19T23:59:59.999Z"), CARLA))
                        .against(Vector.REAL),
                Vector.pass("key-valid-from-this-very-moment", Changes.real(sealedAt("2026-11-20T00:00:00Z"), DORA))
                        .against(Vector.REAL));
    }

    static Consumer<ObjectNode> sealedAt(String moment) {
        return tree -> ((ObjectNode) tree.get("times")).put("sealedAt", moment);
    }
}
