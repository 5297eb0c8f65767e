package nl.vierogen.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class DifferenceTest {
    private static final ResultCheck CHECK = new ResultCheck(PracticeKeys.roster(), BuiltInForms.all());

    @Test
    void aResultDoesNotDifferFromItself() throws Refusal {
        assertThat(Difference.between(read(SampleResults.fail()), read(SampleResults.fail())).isEmpty()).isTrue();
    }

    @Test
    void aPassThatBecomesAFailSaysEverythingThatChanged() throws Refusal {
        ResultPayload pass = read(SampleResults.pass());
        ResultPayload fail = read(SampleResults.fail());
        Difference difference = Difference.between(pass, fail);
        assertThat(difference.outcome())
                .contains(new Replaced<>(Outcome.SUFFICIENT, Outcome.INSUFFICIENT));
        assertThat(difference.score()).contains(new Replaced<>(
                new Difference.Score(pass.total(), pass.maximum(), 72), new Difference.Score(fail.total(),
                        fail.maximum(), 72)));
        // 12 calipers go from 1 to 2, 4 planes of the head from 2 to 0, 1 of a femur from 2 to 1
        assertThat(difference.points()).hasSize(17);
        assertThat(difference.points().getFirst()).hasToString(
                "Points[slot=case1-ac, criterion=calipers, before=Optional[1], after=Optional[2]]");
        assertThat(difference.structuralErrors().added()).hasSize(1);
        assertThat(difference.retakeMarks().added()).hasSize(4);
        assertThat(difference.signers().added()).containsExactly(PracticeKeys.colleague().keyId());
        assertThat(difference.coReview()).isPresent();
        assertThat(difference.feedback()).isEmpty();
        Difference back = Difference.between(fail, pass);
        assertThat(back.structuralErrors().removed()).hasSize(1);
        assertThat(back.retakeMarks().removed()).hasSize(4);
        assertThat(back.isEmpty()).isFalse();
    }

    @Test
    void anOpenCriterionIsNotZeroPoints() throws Refusal {
        Difference.Points point = Difference.between(changed(tree -> points(tree).remove("plane")),
                read(SampleResults.pass())).points().getFirst();
        assertThat(point.before()).isEmpty();
        assertThat(point.after()).contains(2);
    }

    @Test
    void findingsAreAddedRemovedOrDecidedOtherwise() throws Refusal {
        ResultPayload none = read(SampleResults.pass());
        ResultPayload dismissed = changed(tree -> finding(tree, "DISMISSED", ""));
        ResultPayload noted = changed(tree -> finding(tree, "DISMISSED", "Nagevraagd."));
        assertThat(Difference.between(none, dismissed).findings().added()).hasSize(1);
        assertThat(Difference.between(dismissed, none).findings().removed()).hasSize(1);
        assertThat(Difference.between(dismissed, noted).findings().changed()).singleElement()
                .satisfies(changed -> assertThat(changed.after().note()).isEqualTo("Nagevraagd."));
    }

    @Test
    void textsAreComparedPlaceByPlace() throws Refusal {
        ResultPayload other = changed(tree -> {
            ((ObjectNode) tree.get("feedback")).put("case2-ac", "Meer vergroten.");
            ((ArrayNode) tree.get("advice")).add("Oefen de buik.");
            ((ObjectNode) ((ArrayNode) tree.get("pins")).get(0)).put("text", "Daar.");
        });
        Difference difference = Difference.between(read(SampleResults.pass()), other);
        assertThat(difference.feedback()).containsExactly("case2-ac");
        assertThat(difference.advice().added()).containsExactly("Oefen de buik.");
        assertThat(difference.pins().added()).hasSize(1);
        assertThat(difference.pins().removed()).hasSize(1);
        assertThat(difference.outcome()).isEqualTo(Optional.empty());
    }

    private static ObjectNode points(ObjectNode tree) {
        return (ObjectNode) tree.get("points").get("case1-hc");
    }

    private static void finding(ObjectNode tree, String decision, String note) {
        ObjectNode finding = ((ArrayNode) tree.get("findings")).addObject();
        finding.put("condition", "f").putArray("slots").add("case1-hc");
        finding.put("decision", decision).put("consequence", "REJECT").put("note", note);
    }

    private static ResultPayload changed(Consumer<ObjectNode> change) throws Refusal {
        return SampleResults.payload(change);
    }

    private static ResultPayload read(byte[] file) throws Refusal {
        return CHECK.check(file).result().payload();
    }
}
