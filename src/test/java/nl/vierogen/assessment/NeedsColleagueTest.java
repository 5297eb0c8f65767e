package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import org.junit.jupiter.api.Test;

/** What nobody signs alone (procedure 2026, 3.c, 4.k, 4.l). */
class NeedsColleagueTest {
    private static final Reading NOTHING = new Reading(ScoreSheet.EMPTY, List.of());

    @Test
    void whatTwoSignedIsCorrectedByTwoAlsoWhereNoAnswerIsKept() {
        assertThat(correcting(2).needsColleague(Outcome.SUFFICIENT)).isTrue();
    }

    @Test
    void whatOneSignedIsCorrectedByOne() {
        assertThat(correcting(1).needsColleague(Outcome.SUFFICIENT)).isFalse();
        assertThat(correcting(1).needsColleague(Outcome.INSUFFICIENT)).isTrue();
    }

    private static Assessment correcting(int bySigners) {
        Terms terms = SampleLogbook.biometrie().session().assessment().terms();
        List<Act> acts = List.of(new Act.Opened(), new LifeAct.CorrectionOpened("Herzien.", NOTHING, bySigners));
        return Assessment.of(terms, List.of(recorded(0, acts.get(0)), recorded(1, acts.get(1))));
    }

    private static RecordedAct recorded(long position, Act act) {
        return new RecordedAct(position, Instant.EPOCH, false, act);
    }
}
