package nl.vierogen.assessment.retake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import org.junit.jupiter.api.Test;

class RetakeMarksTest {
    private static final Counting WHOLE = Counting.whole(SampleLogbook.biometrie().form());
    private static final Procedure PROCEDURE = ProcedureReader.newest();
    private static final SlotId HEAD = new SlotId("case1-hc");
    private static final SlotId FEMUR = new SlotId("case3-fl");
    private static final CriterionId PLANE = new CriterionId("plane");
    private static final List<String> HEADS = List.of("case1-hc", "case2-hc", "case3-hc", "case4-hc");

    @Test
    void onlyAnInsufficientOrRejectedFirstLogbookHasMarks() {
        for (Round round : Round.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(RetakeMarks.areAsked(round, outcome)).isEqualTo(round == Round.FIRST
                        && (outcome == Outcome.INSUFFICIENT || outcome == Outcome.REJECTED));
            }
        }
    }

    @Test
    void everyImageOfAStructuralErrorIsLockedWhateverWasChosen() {
        RetakeMarks marks = marks(headsOff());

        assertThat(names(marks.locked())).containsExactlyElementsOf(HEADS);
        assertThat(names(marks.effective(Map.of(FEMUR, mark("plane")), PROCEDURE).keySet()))
                .containsExactly("case1-hc", "case2-hc", "case3-hc", "case3-fl", "case4-hc");
        assertThat(marks.mark(HEAD, PROCEDURE).reasons()).containsExactly(RetakeMarks.STRUCTURAL);
    }

    @Test
    void anImageBelowThreeQuartersOfItsOwnPointsIsProposedAndOneAtThreeQuartersIsNot() {
        assertThat(marks(all(2).with(HEAD, PLANE, 0)).proposed()).as("6 of 8").isEmpty();
        assertThat(marks(all(2).with(HEAD, PLANE, 0).with(HEAD, new CriterionId("calipers"), 1)).proposed())
                .as("5 of 8").containsExactly(HEAD);
    }

    @Test
    void whatWasNotScoredWhollyIsNotProposed() {
        assertThat(marks(all(0).without(HEAD, PLANE)).proposed()).doesNotContain(HEAD);
    }

    @Test
    void eachRejectingConditionProposesWhatItConcerns() {
        assertThat(names(rejected("f", HEAD).proposed())).containsExactly("case1-hc", "case1-ac", "case1-fl");
        assertThat(rejected("h", HEAD).proposed()).hasSize(12);
        assertThat(rejected("i", HEAD).proposed()).containsExactly(HEAD);
        assertThat(rejected("l", FEMUR, HEAD).proposed()).containsExactly(HEAD, FEMUR);
        assertThat(rejected("l").proposed()).as("of no image in particular").hasSize(12);
    }

    @Test
    void whatWasDismissedProposesNothing() {
        Finding dismissed = new Finding("h", List.of(), Finding.Decision.DISMISSED, Consequence.REJECT, "");

        assertThat(new RetakeMarks(WHOLE, Tally.of(WHOLE, all(2)), List.of(dismissed)).proposed()).isEmpty();
    }

    @Test
    void theProposalHoldsWhenNothingWasChosenAndGivesWayWhenSomethingWas() {
        RetakeMarks marks = marks(all(2).with(HEAD, PLANE, 0).with(HEAD, new CriterionId("calipers"), 0));

        assertThat(marks.effective(Map.of(), PROCEDURE).get(HEAD).reasons()).containsExactly("plane", "calipers");
        assertThat(marks.effective(Map.of(FEMUR, mark("plane")), PROCEDURE)).containsOnlyKeys(FEMUR);
    }

    @Test
    void aMarkForAStructuralErrorThatIsNoneAnyMoreIsNoMark() {
        RetakeMarks marks = marks(headsOff().with(HEAD, PLANE, 1));
        Map<SlotId, RetakeMark> before = HEADS.stream().map(SlotId::new)
                .collect(Collectors.toMap(slot -> slot, _ -> mark(RetakeMarks.STRUCTURAL)));

        assertThat(marks.effective(before, PROCEDURE)).isEqualTo(marks.effective(Map.of(), PROCEDURE));
        assertThat(marks.effective(Map.of(HEAD, new RetakeMark(List.of(RetakeMarks.STRUCTURAL), "Kijk.")), PROCEDURE))
                .as("her own words").containsKey(HEAD);
    }

    private static RetakeMark mark(String reason) {
        return new RetakeMark(List.of(reason), "");
    }

    private static List<String> names(Set<SlotId> slots) {
        return slots.stream().map(SlotId::value).toList();
    }

    private static RetakeMarks marks(ScoreSheet sheet) {
        return new RetakeMarks(WHOLE, Tally.of(WHOLE, sheet), List.of());
    }

    private static RetakeMarks rejected(String condition, SlotId... slots) {
        return new RetakeMarks(WHOLE, Tally.of(WHOLE, all(2)), List.of(new Finding(condition, List.of(slots),
                Finding.Decision.CONFIRMED, Consequence.REJECT, "")));
    }

    private static ScoreSheet headsOff() {
        ScoreSheet sheet = all(2);
        for (String head : HEADS) {
            sheet = sheet.with(new SlotId(head), PLANE, 0);
        }
        return sheet;
    }

    private static ScoreSheet all(int points) {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (FormSlot slot : WHOLE.slots()) {
            for (Criterion criterion : WHOLE.form().criteria(slot.id())) {
                sheet = sheet.with(slot.id(), criterion.id(), points);
            }
        }
        return sheet;
    }
}
