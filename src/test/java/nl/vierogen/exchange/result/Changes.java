package nl.vierogen.exchange.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes to the payload of a right result that leave it right in another way. */
final class Changes {
    /** The two of {@link Results#fail()} find a condition breached. */
    static final Consumer<ObjectNode> REJECTED = tree -> {
        finding(tree, "f", "REJECT", "Samen gezien.");
        tree.put("outcome", "REJECTED");
    };

    /** The two of {@link Results#fail()} do not agree. */
    static final Consumer<ObjectNode> UNDECIDED = tree -> {
        ObjectNode reading = (ObjectNode) tree.get("coReview").get("reading");
        tree.put("outcome", "UNDECIDED").putArray("retakeMarks");
        tree.set("points", reading.get("assessor"));
        reading.putArray("changes");
        ((ObjectNode) tree.get("coReview").get("asked").get(0)).put("ended", "NOT_AGREED");
        tree.put("total", 88).put("percentage", new BigDecimal("91.7"));
    };

    static final Consumer<ObjectNode> RETURNED = tree -> {
        finding(tree, "c", "RETURN", "");
        tree.put("outcome", "RETURNED");
    };

    static final Consumer<ObjectNode> DECLINED = tree -> {
        ObjectNode review = tree.putObject("coReview").put("mode", "BLIND").putNull("reading");
        review.putArray("asked").addObject().put("kid", Results.OTHER.keyId().value()).put("ended", "DECLINED");
    };

    private Changes() {
    }

    /** A retake that passes, not for practice, changed and then signed by these. */
    static byte[] real(Consumer<ObjectNode> change, VectorKey... signers) {
        return RawStatement.of(Results.changed(Results.retake(), tree -> {
            tree.put("practice", false);
            signers(tree, signers);
            change.accept(tree);
        })).signed(signers).bytes();
    }

    /** A retake that fails, not for practice, signed by these two. */
    static byte[] realFail(VectorKey first, VectorKey second) {
        return RawStatement.of(realFailPayload(first, second)).signed(first, second).bytes();
    }

    static byte[] realFailPayload(VectorKey first, VectorKey second) {
        return Results.changed(Results.failedRetake(), tree -> {
            tree.put("practice", false);
            signers(tree, first, second);
            ((ObjectNode) tree.get("coReview").get("asked").get(0)).put("kid", second.kid().value());
        });
    }

    static void signers(ObjectNode tree, VectorKey... signers) {
        ArrayNode named = tree.putArray("signers");
        Arrays.stream(signers).forEach(signer -> named.add(signer.kid().value()));
    }

    private static void finding(ObjectNode tree, String condition, String consequence, String note) {
        ObjectNode finding = tree.putArray("findings").addObject().put("condition", condition);
        finding.putArray("slots").add("case1-hc");
        finding.put("decision", "CONFIRMED").put("consequence", consequence).put("note", note);
    }
}
