package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.ResultLiesTest.asked;
import static nl.vierogen.exchange.result.ResultLiesTest.finding;
import static nl.vierogen.exchange.result.ResultLiesTest.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.trust.curve.Base64Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What signers may say together, up to its limits and one step beyond. */
class ResultLimitsTest {
    /** Both sheets are there and the two do not agree. */
    private static final Consumer<ObjectNode> UNDECIDED = tree -> {
        tree.put("outcome", "UNDECIDED").putArray("retakeMarks");
        tree.set("points", reading(tree).get("assessor"));
        reading(tree).putArray("changes");
        asked(tree).put("ended", "NOT_AGREED");
        tree.put("total", 88).put("percentage", 91.7);
    };

    private static String verdict(ResultPayload payload, Consumer<ObjectNode> change) {
        return Results.verdict(Results.lie(payload, change));
    }

    static Stream<Arguments> beyond() {
        return Stream.of(
                beyond("$", tree -> tree.put("revision", 0)),
                beyond("$", tree -> tree.put("revision", 1000).put("supersedes", "0".repeat(64))),
                beyond("$", tree -> tree.put("total", -1)),
                beyond("$", tree -> tree.put("total", 10_001)),
                beyond("$", tree -> tree.put("total", new BigDecimal("84.00001"))),
                beyond("$", tree -> tree.put("total", new BigDecimal("1e-70"))),
                beyond("$", tree -> tree.put("percentage", new BigDecimal("100.1"))),
                beyond("$", tree -> tree.put("percentage", new BigDecimal("87.55"))),
                beyond("$", tree -> repeat(tree.putArray("advice"), 257)),
                beyond("$", tree -> tree.putArray("advice").add("Twee keer.").add("Twee keer.")),
                beyond("$", tree -> kids(tree.putArray("signers"), 5)),
                beyond("resultId", tree -> tree.put("resultId", "no uuid")),
                beyond("pins",
                        tree -> ((ObjectNode) tree.get("pins").get(0)).put("slot", "uterus").putNull("criterion")),
                beyond("coReview", tree -> tree.putObject("coReview").put("mode", "BLIND").putNull("reading")
                        .putArray("asked")));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void oneStepBeyondTheLimitIsRefusedAtItsPlace(String place, Consumer<ObjectNode> change) {
        assertThat(verdict(Results.pass(), change)).isEqualTo("RESULT_INVALID " + place);
    }

    @Test
    void aPinNeedNameNoCriterion() {
        assertThat(verdict(Results.pass(), tree -> ((ObjectNode) tree.get("pins").get(0)).putNull("criterion")))
                .isEqualTo("accepted");
    }

    @Test
    void aMarkHasAReasonOrANote() {
        assertThat(verdict(Results.fail(), mark(List.of(), ""))).isEqualTo("RESULT_INVALID retakeMarks[0]");
        assertThat(verdict(Results.fail(), mark(List.of(), " "))).isEqualTo("RESULT_INVALID retakeMarks[0]");
        assertThat(verdict(Results.fail(), mark(List.of("Plane!"), ""))).isEqualTo("RESULT_INVALID retakeMarks[0]");
        assertThat(verdict(Results.fail(), mark(List.of(), "De rand ontbreekt."))).isEqualTo("accepted");
    }

    @Test
    void undecidedIsNeverInPlaceOfARejectionAReturnOrAScore() {
        assertThat(verdict(Results.fail(), UNDECIDED)).isEqualTo("accepted");
        for (String consequence : List.of("REJECT", "RETURN")) {
            assertThat(verdict(Results.fail(), UNDECIDED.andThen(tree -> finding(tree, "CONFIRMED", consequence))))
                    .isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
        }
        assertThat(verdict(Results.fail(), UNDECIDED.andThen(tree -> {
            ((ObjectNode) tree.get("points")).remove("case4-fl");
            tree.put("total", 80).put("percentage", 83.3);
        }))).isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
    }

    @Test
    void aReturnGoesBeforeARejection() {
        assertThat(verdict(Results.fail(), tree -> {
            finding(tree, "CONFIRMED", "REJECT");
            ObjectNode returned = ((ObjectNode) tree.get("findings").get(0)).deepCopy();
            ((ArrayNode) tree.get("findings")).add(returned.put("condition", "c").put("consequence", "RETURN"));
            tree.put("outcome", "REJECTED");
        })).isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
    }

    @Test
    void whoHandsBackAfterAReadingLeavesTheFirstSheetAsItWas() {
        Consumer<ObjectNode> handedBack = tree -> tree.put("outcome", "HANDED_BACK").putArray("retakeMarks");

        assertThat(verdict(Results.fail(), handedBack)).isEqualTo("RESULT_INVALID points");
        assertThat(verdict(Results.fail(), UNDECIDED.andThen(handedBack))).isEqualTo("accepted");
    }

    /** Procedure 2026, 3.b: a return may come before any score. */
    @Test
    void twoMayReturnALogbookBeforeAnyScore() {
        Consumer<ObjectNode> returned = tree -> {
            finding(tree, "CONFIRMED", "RETURN");
            ((ObjectNode) tree.get("findings").get(0)).put("note", "Samen gezien.");
            tree.put("outcome", "RETURNED").put("total", 0).put("percentage", 0);
            tree.putArray("retakeMarks");
            tree.putArray("structuralErrors");
            tree.putObject("points");
            reading(tree).put("n", 0).put("exactAgreement", 0).putNull("weightedKappa").putArray("changes");
            reading(tree).putObject("assessor");
            reading(tree).putObject("colleague");
        };
        assertThat(verdict(Results.fail(), returned)).isEqualTo("accepted");
        assertThat(verdict(Results.fail(), returned.andThen(tree -> reading(tree).putObject("colleague")
                .putObject("case1-hc").put("plane", 2)))).as("one of them scored").isEqualTo("accepted");
        assertThat(verdict(Results.fail(), returned.andThen(tree -> reading(tree).put("n", -1))))
                .startsWith("RESULT_INVALID coReview");
    }

    @Test
    void whatOneConfirmedAndTheOtherDidNotIsDecidedWithANote() {
        assertThat(verdict(Results.fail(), found("CONFIRMED", "DISMISSED", "DISMISSED", ""))).isEqualTo("accepted");
        assertThat(verdict(Results.fail(), found("CONFIRMED", "DISMISSED", "CONFIRMED", "")))
                .isEqualTo("RESULT_INVALID findings");
        assertThat(verdict(Results.fail(), found("DISMISSED", "CONFIRMED", "CONFIRMED", "")))
                .isEqualTo("RESULT_INVALID findings");
        assertThat(verdict(Results.fail(), found("CONFIRMED", "DISMISSED", "CONFIRMED", "Samen gezien.")))
                .isEqualTo("accepted");
    }

    @Test
    void whereNobodyDecidesEachMayKeepWhatSheConfirmed() {
        assertThat(verdict(Results.fail(), UNDECIDED.andThen(tree -> {
            finding(tree, "CONFIRMED", "NOTE");
            reading(tree).set("colleagueFindings", tree.get("findings").deepCopy());
            tree.putArray("findings");
        }))).isEqualTo("accepted");
    }

    /** The same finding by each alone and by both together. */
    private static Consumer<ObjectNode> found(String assessor, String colleague, String together, String note) {
        return tree -> {
            for (Map.Entry<String, String> alone : Map.of("assessorFindings", assessor, "colleagueFindings", colleague)
                    .entrySet()) {
                finding(tree, alone.getValue(), "NOTE");
                reading(tree).set(alone.getKey(), tree.get("findings").deepCopy());
            }
            finding(tree, together, "NOTE");
            ((ObjectNode) tree.get("findings").get(0)).put("note", note);
        };
    }

    private static Consumer<ObjectNode> mark(List<String> reasons, String note) {
        return tree -> {
            ObjectNode mark = ((ObjectNode) tree.get("retakeMarks").get(0)).put("note", note);
            reasons.forEach(mark.putArray("reasons")::add);
        };
    }

    private static Arguments beyond(String place, Consumer<ObjectNode> change) {
        return Arguments.of(place, change);
    }

    private static void repeat(ArrayNode array, int times) {
        for (int i = 0; i < times; i++) {
            array.add("Advies " + i);
        }
    }

    private static void kids(ArrayNode array, int count) {
        for (int i = 0; i < count; i++) {
            byte[] digest = new byte[32];
            digest[0] = (byte) i;
            array.add(Base64Url.encode(digest));
        }
    }
}
