package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.scoring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the signers themselves signed, but what is not so. */
class ResultLiesTest {

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("RESULT_RECOUNT_DIFFERS total", Results.pass(), tree -> tree.put("total", 85)),
                lie("RESULT_RECOUNT_DIFFERS total", Results.pass(), tree -> score(tree, "case1-hc", "plane", 1)),
                lie("RESULT_RECOUNT_DIFFERS maximum", Results.pass(), tree -> tree.put("maximum", 95)),
                lie("RESULT_RECOUNT_DIFFERS passMark", Results.pass(), tree -> tree.put("passMark", 71)),
                lie("RESULT_RECOUNT_DIFFERS percentage", Results.pass(), tree -> tree.put("percentage", 87)),
                lie("RESULT_RECOUNT_DIFFERS structuralErrors", Results.fail(),
                        tree -> tree.putArray("structuralErrors")),
                lie("RESULT_RECOUNT_DIFFERS outcome", Results.fail(), tree -> tree.put("outcome", "SUFFICIENT")),
                lie("RESULT_RECOUNT_DIFFERS outcome", Results.fail(), tree -> tree.put("outcome", "REJECTED")),
                lie("RESULT_RECOUNT_DIFFERS outcome", Results.pass(), tree -> tree.put("outcome", "RETURNED")),
                lie("RESULT_RECOUNT_DIFFERS outcome", Results.pass(), tree -> finding(tree, "CONFIRMED", "RETURN")),
                lie("RESULT_RECOUNT_DIFFERS outcome", Results.pass(), tree -> finding(tree, "CONFIRMED", "REJECT")),
                lie("RESULT_RECOUNT_DIFFERS coReview.reading.n", Results.fail(), tree -> reading(tree).put("n", 47)),
                lie("RESULT_RECOUNT_DIFFERS coReview.reading.exactAgreement", Results.fail(),
                        tree -> reading(tree).put("exactAgreement", 1)),
                lie("RESULT_RECOUNT_DIFFERS coReview.reading.weightedKappa", Results.fail(),
                        tree -> reading(tree).put("weightedKappa", 1)),
                lie("RESULT_INVALID coReview.reading.changes", Results.fail(),
                        tree -> reading(tree).putArray("changes")),
                lie("RESULT_INVALID coReview.reading.changes", Results.fail(),
                        tree -> ((ObjectNode) reading(tree).get("changes").get(0)).put("points", 2)),
                lie("RESULT_INVALID coReview.reading.colleague", Results.fail(),
                        tree -> ((ObjectNode) reading(tree).get("colleague")).remove("case4-fl")),
                lie("RESULT_INVALID coReview.asked", Results.fail(), tree -> asked(tree).put("ended", "NOT_AGREED")),
                lie("RESULT_INVALID coReview.asked", Results.fail(),
                        tree -> asked(tree).put("kid", Results.ONE.keyId().value())),
                lie("RESULT_INVALID coReview", Results.fail(), tree -> asked(tree).put("ended", "DECLINED")),
                lie("RESULT_INVALID coReview", Results.fail(), tree -> tree.putNull("coReview")),
                lie("RESULT_INVALID coReview.mode", Results.fail(),
                        tree -> ((ObjectNode) tree.get("coReview")).put("mode", "OPEN")),
                lie("RESULT_INVALID retakeMarks", Results.fail(), tree -> tree.putArray("retakeMarks")),
                lie("RESULT_INVALID retakeMarks", Results.fail(),
                        tree -> ((ArrayNode) tree.get("retakeMarks")).remove(2)),
                lie("RESULT_INVALID retakeMarks", Results.pass(),
                        tree -> tree.set("retakeMarks", Results.changedTree(Results.fail()).get("retakeMarks"))),
                lie("RESULT_INVALID retakeMarks", Results.fail(),
                        tree -> ((ObjectNode) tree.get("retakeMarks").get(0)).put("slot", "case9-hc")),
                lie("RESULT_INVALID kind", Results.pass(), tree -> tree.put("kind", "TERMIJN")),
                lie("RESULT_INVALID basis", Results.pass(), tree -> tree.put("basis", "WHOLE")),
                lie("RESULT_INVALID basis", Results.retake(), tree -> tree.putNull("basis")),
                lie("RESULT_INVALID counted", Results.retake(), tree -> tree.put("basis", "WHOLE")),
                lie("RESULT_INVALID counted", Results.retake(), tree -> tree.put("round", "FIRST").putNull("basis")),
                lie("RESULT_INVALID counted", Results.retake(), tree -> tree.putArray("counted")),
                lie("RESULT_INVALID counted", Results.retake(),
                        tree -> tree.putArray("counted").add("case3-ac").add("case1-hc")),
                lie("RESULT_INVALID counted", Results.retake(), tree -> tree.withArray("counted").add("crl1")),
                lie("RESULT_INVALID points", Results.retake(),
                        tree -> ((ObjectNode) tree.get("points")).putObject("case2-hc").put("plane", 2)),
                lie("RESULT_INVALID points", Results.pass(), tree -> score(tree, "case1-hc", "contour", 2)),
                lie("RESULT_INVALID points", Results.pass(), tree -> score(tree, "case1-hc", "plane", 3)),
                lie("RESULT_INVALID feedback", Results.pass(),
                        tree -> ((ObjectNode) tree.get("feedback")).put("uterus", "Mooi.")),
                lie("RESULT_INVALID pins", Results.pass(), tree -> ((ObjectNode) tree.get("pins").get(0))
                        .put("criterion", "contour")),
                lie("RESULT_INVALID pins[0]", Results.pass(), tree -> ((ObjectNode) tree.get("pins").get(0))
                        .put("x", 2)),
                lie("RESULT_INVALID $", Results.pass(), tree -> tree.put("overallFeedback", "a".repeat(8_001))),
                lie("RESULT_INVALID $", Results.pass(), tree -> tree.put("number", "<b>")),
                lie("RESULT_INVALID $", Results.pass(), tree -> tree.put("revision", 2)),
                lie("RESULT_INVALID $", Results.pass(), tree -> tree.put("supersedes", "0".repeat(64))),
                lie("RESULT_INVALID $", Results.pass(), tree -> tree.putArray("signers")),
                lie("TEXT_NOT_ALLOWED overallFeedback", Results.pass(),
                        tree -> tree.put("overallFeedback", "goed\u202Etuof")),
                lie("JSON_UNKNOWN_MEMBER mood", Results.pass(), tree -> tree.put("mood", "good")),
                lie("JSON_MISSING_MEMBER basis", Results.pass(), tree -> tree.remove("basis")));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aLieIsRefusedAtItsPlace(String verdict, ResultPayload payload, Consumer<ObjectNode> change) {
        assertThat(Results.verdict(Results.lie(payload, change))).isEqualTo(verdict);
    }

    @Test
    void aReturnNeedsNoFullSheetAndOnePerson() {
        byte[] returned = Results.lie(Results.open(Results.pass()), tree -> {
            finding(tree, "CONFIRMED", "RETURN");
            tree.put("outcome", "RETURNED");
        });
        assertThat(Results.verdict(returned)).isEqualTo("accepted");
    }

    @Test
    void aDismissedFindingChangesNothing() {
        assertThat(Results.verdict(Results.lie(Results.pass(), tree -> finding(tree, "DISMISSED", "RETURN"))))
                .isEqualTo("accepted");
        assertThat(Results.verdict(Results.lie(Results.pass(), tree -> finding(tree, "CONFIRMED", "NOTE"))))
                .isEqualTo("accepted");
    }

    @Test
    void whatABreachMeansIsNeverTheSignersOwnWord() {
        for (String lie : List.of("f NOTE", "g RETURN", "c NOTE", "i RETURN", "m NOTE", "n REJECT")) {
            String[] words = lie.split(" ");
            assertThat(Results
                    .verdict(Results.lie(Results.pass(), tree -> finding(tree, words[0], "DISMISSED", words[1]))))
                    .as(lie).isEqualTo("RESULT_INVALID findings");
        }
        assertThat(Results.verdict(Results.lie(Results.pass(), tree -> finding(tree, "n", "DISMISSED", "RETURN"))))
                .isEqualTo("accepted");
    }

    @Test
    void aRejectionByTwoNeedsEveryScoreAndAMark() {
        Consumer<ObjectNode> rejected = tree -> {
            finding(tree, "CONFIRMED", "REJECT");
            ((ObjectNode) tree.get("findings").get(0)).put("note", "Samen gezien.");
            tree.put("outcome", "REJECTED");
        };
        assertThat(Results.verdict(Results.lie(Results.fail(), rejected))).isEqualTo("accepted");
        assertThat(Results.verdict(Results.lie(Results.fail(), rejected.andThen(tree -> {
            ((ObjectNode) tree.get("points")).remove("case4-fl");
            tree.put("total", 79).put("percentage", 82.3);
        })))).isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
    }

    @Test
    void whatTwoConfirmTogetherButNotEachAloneSaysWhy() {
        Consumer<ObjectNode> together = tree -> finding(tree, "CONFIRMED", "NOTE");
        assertThat(Results.verdict(Results.lie(Results.fail(), together))).isEqualTo("RESULT_INVALID findings");
        assertThat(Results.verdict(Results.lie(Results.fail(), together.andThen(tree -> {
            reading(tree).set("assessorFindings", tree.get("findings").deepCopy());
            reading(tree).set("colleagueFindings", tree.get("findings").deepCopy());
        })))).isEqualTo("accepted");
    }

    @Test
    void whatOneConfirmedIsNeverPassedOver() {
        Consumer<ObjectNode> alone = tree -> {
            finding(tree, "CONFIRMED", "NOTE");
            reading(tree).set("colleagueFindings", tree.get("findings").deepCopy());
            tree.putArray("findings");
        };
        assertThat(Results.verdict(Results.lie(Results.fail(), alone))).isEqualTo("RESULT_INVALID findings");
    }

    @Test
    void handingBackIsAlwaysOpenToOne() {
        assertThat(Results.verdict(Results.lie(Results.open(Results.pass()),
                tree -> tree.put("outcome", "HANDED_BACK")))).isEqualTo("accepted");
    }

    @Test
    void whatAColleagueReadIsNeverSignedByOne() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Results.verdict(Results.alone(Results.fail(), tree -> tree.put("outcome", outcome.name()))))
                    .as(outcome.name()).isEqualTo("RESULT_SIGNERS_TOO_FEW");
        }
    }

    @Test
    void aPolicyMayAskForMoreAndNeverForLess() {
        Consumer<ObjectNode> two = tree -> ((ObjectNode) tree.get("policy")).put("minimumSigners", 2);
        assertThat(Results.verdict(Results.lie(Results.pass(), two))).isEqualTo("RESULT_SIGNERS_TOO_FEW");
        assertThat(Results.verdict(Results.lie(Results.pass(),
                tree -> ((ObjectNode) tree.get("policy")).put("minimumSigners", 0))))
                .isEqualTo("RESULT_INVALID policy");
    }

    @Test
    void noVerdictNeedsBothSheetsAndNoAgreement() {
        Consumer<ObjectNode> undecided = tree -> {
            tree.put("outcome", "UNDECIDED").putArray("retakeMarks");
            tree.set("points", reading(tree).get("assessor"));
            reading(tree).putArray("changes");
            asked(tree).put("ended", "NOT_AGREED");
            tree.put("total", 88).put("percentage", 91.7);
        };
        assertThat(Results.verdict(Results.lie(Results.fail(), undecided))).isEqualTo("accepted");
        assertThat(Results.verdict(Results.lie(Results.fail(),
                undecided.andThen(tree -> asked(tree).put("ended", "AGREED")))))
                .isEqualTo("RESULT_INVALID coReview.asked");
        assertThat(Results.verdict(Results.lie(Results.fail(),
                undecided.andThen(tree -> tree.putNull("coReview"))))).isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
    }

    @Test
    void someoneAskedWhoDeclinedIsNamedInAPassByOne() {
        assertThat(Results.verdict(Results.lie(Results.pass(), tree -> {
            ObjectNode review = tree.putObject("coReview").put("mode", "BLIND").putNull("reading");
            review.putArray("asked").addObject().put("kid", Results.OTHER.keyId().value()).put("ended", "DECLINED");
        }))).isEqualTo("accepted");
    }

    @ParameterizedTest
    @EnumSource(names = {"INSUFFICIENT", "REJECTED", "UNDECIDED"})
    void aFailByOneIsRefusedInEveryRound(Outcome outcome) {
        for (ResultPayload payload : List.of(Results.pass(), Results.fail(), Results.retake())) {
            for (String round : List.of("FIRST", "RETAKE", "SECOND_OPINION")) {
                assertThat(Results.verdict(Results.alone(payload,
                        tree -> tree.put("outcome", outcome.name()).put("round", round))))
                        .isEqualTo("RESULT_SIGNERS_TOO_FEW");
            }
        }
    }

    private static Arguments lie(String verdict, ResultPayload payload, Consumer<ObjectNode> change) {
        return Arguments.of(verdict, payload, change);
    }

    private static void score(ObjectNode tree, String slot, String criterion, int points) {
        ((ObjectNode) tree.get("points").get(slot)).put(criterion, points);
    }

    static void finding(ObjectNode tree, String decision, String consequence) {
        finding(tree, Map.of("NOTE", "g", "RETURN", "c", "REJECT", "f").get(consequence), decision, consequence);
    }

    private static void finding(ObjectNode tree, String condition, String decision, String consequence) {
        ObjectNode finding = tree.putArray("findings").addObject().put("condition", condition);
        finding.putArray("slots").add("case1-hc");
        finding.put("decision", decision).put("consequence", consequence).put("note", "");
    }

    static ObjectNode reading(ObjectNode tree) {
        return (ObjectNode) tree.get("coReview").get("reading");
    }

    static ObjectNode asked(ObjectNode tree) {
        return (ObjectNode) tree.get("coReview").get("asked").get(0);
    }
}
