package nl.vierogen.assessment.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final Counting WHOLE = Counting.whole(SampleLogbook.biometrie().form());
    private static final SlotId HEAD = new SlotId("case1-hc");
    private static final SlotId FEMUR = new SlotId("case4-fl");
    private static final CriterionId PLANE = new CriterionId("plane");
    private static final CriterionId CALIPERS = new CriterionId("calipers");
    private static final Finding RETURN = finding("c", Consequence.RETURN, Finding.Decision.CONFIRMED);
    private static final Finding NO_RETURN = finding("c", Consequence.RETURN, Finding.Decision.DISMISSED);
    private static final Finding REJECT = finding("l", Consequence.REJECT, Finding.Decision.CONFIRMED);

    @Test
    void theBiggestDifferenceComesFirstAndThenTheOrderOfTheForm() {
        Reading colleague = reading(all(2).with(HEAD, CALIPERS, 1).with(HEAD, PLANE, 1).with(FEMUR, PLANE, 0));

        assertThat(consensus(reading(all(2)), colleague).differences())
                .extracting(one -> one.place().slot() + " " + one.place().criterion() + " " + one.distance())
                .containsExactly("case4-fl plane 2", "case1-hc plane 1", "case1-hc calipers 1");
    }

    @Test
    void whatOneLeftOpenIsTheBiggestDifferenceOfAll() {
        Reading colleague = reading(all(2).with(HEAD, PLANE, 0).without(FEMUR, PLANE));

        assertThat(consensus(reading(all(2)), colleague).differences().getFirst().distance()).isEqualTo(3);
    }

    @Test
    void aDifferenceIsOpenUntilItIsSettledAndTheOutcomeWithIt() {
        Reading colleague = reading(all(2).with(HEAD, PLANE, 0));
        Consensus open = consensus(reading(all(2)), colleague);
        Consensus settled = consensus(reading(all(2)), colleague, new Change(HEAD, PLANE, 1, "Samen."));

        assertThat(open.open()).isEqualTo(1);
        assertThat(open.outcome()).isEmpty();
        assertThat(open.agreedSheet().points(HEAD, PLANE)).isEmpty();
        assertThat(settled.open()).isZero();
        assertThat(settled.outcome()).contains(Outcome.SUFFICIENT);
        assertThat(settled.agreedSheet().points(HEAD, PLANE)).hasValue(1);
    }

    @Test
    void aChangeBackToWhatBothHadIsNoChange() {
        Consensus both = consensus(reading(all(2)), reading(all(2)), new Change(HEAD, PLANE, 2, "Toch."),
                new Change(FEMUR, PLANE, 1, "Beiden gemist."));

        assertThat(both.changes()).extracting(Change::slot).containsExactly(FEMUR);
    }

    @Test
    void aFindingOfOneAloneIsADifferenceAndStandsOnlyOnceSettled() {
        Consensus open = consensus(reading(all(2), RETURN), reading(all(2)));
        assertThat(open.findingDifferences()).hasSize(1);
        assertThat(open.agreedFindings()).isEmpty();
        assertThat(open.outcome()).isEmpty();

        Consensus settled = consensus(reading(all(2), RETURN), reading(all(2)),
                new ReviewAct.Agreement(List.of(), List.of(RETURN), false));
        assertThat(settled.agreedFindings()).containsExactly(RETURN);
        assertThat(settled.outcome()).contains(Outcome.RETURNED);
    }

    @Test
    void whatOneDismissedAndTheOtherNeverSawIsNoDifference() {
        Consensus both = consensus(reading(all(2)), reading(all(2), NO_RETURN));

        assertThat(both.findingDifferences()).isEmpty();
        assertThat(both.agreedFindings()).containsExactly(NO_RETURN);
        assertThat(both.outcome()).contains(Outcome.SUFFICIENT);
    }

    @Test
    void oneBreachThatMeansTwoThingsIsADifference() {
        Finding note = finding("n", Consequence.NOTE, Finding.Decision.CONFIRMED);
        Finding back = finding("n", Consequence.RETURN, Finding.Decision.CONFIRMED);
        Consensus both = consensus(reading(all(2), note), reading(all(2), back));

        assertThat(both.findingDifferences()).hasSize(1);
        assertThat(both.agreedFindings()).isEmpty();
        assertThat(both.outcome()).isEmpty();
    }

    @Test
    void aReturnNeedsNoSettledScores() {
        Consensus both = consensus(reading(all(2), RETURN), reading(all(1), RETURN));

        assertThat(both.open()).isPositive();
        assertThat(both.outcome()).contains(Outcome.RETURNED);
    }

    @Test
    void withoutAgreementNothingThatDecidesStandsAsAgreed() {
        ReviewAct.Agreement denied = new ReviewAct.Agreement(List.of(), List.of(REJECT), true);
        Consensus both = consensus(reading(all(2), REJECT), reading(all(1)), denied);

        assertThat(both.outcome()).contains(Outcome.UNDECIDED);
        assertThat(both.agreedFindings()).isEmpty();
        assertThat(both.mayBeDenied()).isTrue();
    }

    @Test
    void agreementIsNotDeniedOnABreachThatBothConfirmedNorOnHalfASheet() {
        assertThat(consensus(reading(all(2), REJECT), reading(all(1), REJECT)).mayBeDenied()).isFalse();
        assertThat(consensus(reading(all(2), RETURN), reading(all(1), RETURN)).mayBeDenied()).isFalse();
        assertThat(consensus(reading(all(2), RETURN), reading(all(1), NO_RETURN)).mayBeDenied()).isTrue();
        Consensus half = consensus(reading(all(2).without(HEAD, PLANE), RETURN), reading(all(1)));
        assertThat(half.isComplete()).isFalse();
        assertThat(half.mayBeDenied()).isFalse();
    }

    @Test
    void theFirstSheetIsClosedUntilTheSecondIs() {
        Assessment colleague = SampleLogbook.biometrie().session().assessment();

        assertThatThrownBy(() -> colleague.consensusWith(reading(all(2))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Finding finding(String condition, Consequence consequence, Finding.Decision decision) {
        return new Finding(condition, List.of(HEAD), decision, consequence, "Zo gezien.");
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

    private static Reading reading(ScoreSheet sheet, Finding... findings) {
        return new Reading(sheet, List.of(findings));
    }

    private static Consensus consensus(Reading first, Reading colleague, Change... changes) {
        return consensus(first, colleague, new ReviewAct.Agreement(List.of(changes), List.of(), false));
    }

    private static Consensus consensus(Reading first, Reading colleague, ReviewAct.Agreement agreement) {
        return new Consensus(WHOLE, first, colleague, agreement);
    }
}
