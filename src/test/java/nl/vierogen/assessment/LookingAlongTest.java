package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreSheet;
import org.junit.jupiter.api.Test;

class LookingAlongTest {
    private static final Change ONE = change(1);
    private static final ReviewAct.Agreement HERS = new ReviewAct.Agreement(List.of(ONE), List.of(), false);
    private static final ReviewAct.Asked BEA = new ReviewAct.Asked("r1", 1, "kid-bea", "BO-002", false);
    private static final ReviewAct.Asked CARLA = new ReviewAct.Asked("r2", 1, "kid-carla", "BO-003", false);
    private static final ReviewAct.Answered ANSWER = new ReviewAct.Answered("r1", 1,
            new Reading(ScoreSheet.EMPTY, List.of()), HERS);

    @Test
    void everyoneWhoWasAskedIsRememberedWithHowItEnded() {
        LookingAlong along = after(BEA, new ReviewAct.Declined("r1"), CARLA, new ReviewAct.Withdrawn("r2"));

        assertThat(along.ended()).containsExactly(new LookingAlong.Ended("kid-bea", "BO-002", true),
                new LookingAlong.Ended("kid-carla", "BO-003", false));
        assertThat(along.asked()).isEmpty();
    }

    @Test
    void anAnswerBeginsWithWhatSheWouldAgreeOnAndIsChangedByOnesOwnWord() {
        LookingAlong along = after(BEA, ANSWER);
        assertThat(along.agreement()).isEqualTo(HERS);
        assertThat(along.isChangedSince()).isFalse();

        along.fold(new ReviewAct.Settled(change(2)));
        assertThat(along.agreement().changes()).containsExactly(change(2));
        assertThat(along.isChangedSince()).isTrue();
    }

    @Test
    void aNextRevisionWaitsForANextAnswer() {
        LookingAlong along = after(BEA, ANSWER, new ReviewAct.Asked("r1", 2, "kid-bea", "BO-002", false));

        assertThat(along.answered()).isEmpty();
        assertThat(along.asked()).map(ReviewAct.Asked::revision).contains(2);
    }

    @Test
    void takingARequestBackForgetsTheAgreementButNotThatASheetWasSeen() {
        LookingAlong along = after(BEA, ANSWER, new ReviewAct.Asked("r1", 2, "kid-bea", "BO-002", false),
                new ReviewAct.Withdrawn("r1"));

        assertThat(along.agreement()).isEqualTo(ReviewAct.Agreement.NOTHING);
        assertThat(along.answered()).isEmpty();
        assertThat(along.wasEverAnswered()).isTrue();
        along.forget();
        assertThat(along.wasEverAnswered()).isTrue();
        assertThat(along.ended()).as("all who were asked are in the result").hasSize(1);
    }

    @Test
    void handingBackTakesBackWhatWasAsked() {
        LookingAlong along = after(BEA);
        along.close();

        assertThat(along.ended()).containsExactly(new LookingAlong.Ended("kid-bea", "BO-002", false));
        along.close();
        assertThat(along.ended()).hasSize(1);
    }

    @Test
    void theColleaguesSheetIsLockedOnceForAllRevisions() {
        ReviewAct.Invited next = new ReviewAct.Invited("r1", 2, "kid-anna", "BO-001", false, HERS);
        LookingAlong along = after(new ReviewAct.Invited("r1", 1, "kid-anna", "BO-001", false,
                ReviewAct.Agreement.NOTHING), new ReviewAct.Locked(),
                new ReviewAct.Replied("r1", 1, ReviewAct.Ending.AGREED), next);

        assertThat(along.isLocked()).isTrue();
        assertThat(along.replied()).isEmpty();
        assertThat(along.agreement()).isEqualTo(HERS);
    }

    private static Change change(int points) {
        return new Change(new SlotId("case1-hc"), new CriterionId("plane"), points, "Samen bekeken.");
    }

    private static LookingAlong after(ReviewAct... acts) {
        LookingAlong along = new LookingAlong();
        List.of(acts).forEach(along::fold);
        return along;
    }
}
