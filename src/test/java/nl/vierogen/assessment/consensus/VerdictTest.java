package nl.vierogen.assessment.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Returned wins over rejected, rejected over points; whatever was dismissed, and every note, weighs nothing. */
class VerdictTest {
    private static final Counting WHOLE = Counting.whole(SampleLogbook.biometrie().form());
    private static final String[] CONDITIONS = {"c", "l", "k"};
    private static final Consequence[] MEANINGS = {Consequence.RETURN, Consequence.REJECT, Consequence.NOTE};

    /** Each of three conditions absent, dismissed or confirmed, on a full pass, a full fail and an open sheet. */
    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (int points : new int[]{2, 1, -1}) {
            for (int what = 0; what < 27; what++) {
                all.add(Arguments.of(points, what % 3, what / 3 % 3, what / 9));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "points {0}, return {1}, reject {2}, note {3}")
    @MethodSource("combinations")
    void theOutcomeFollowsItsPrecedence(int points, int returned, int rejected, int noted) {
        List<Finding> findings = new ArrayList<>();
        int[] decisions = {returned, rejected, noted};
        for (int n = 0; n < decisions.length; n++) {
            if (decisions[n] > 0) {
                findings.add(new Finding(CONDITIONS[n], List.of(),
                        decisions[n] == 2 ? Finding.Decision.CONFIRMED : Finding.Decision.DISMISSED, MEANINGS[n], ""));
            }
        }

        assertThat(Verdict.of(Tally.of(WHOLE, sheet(points)), findings))
                .isEqualTo(expected(points, returned == 2, rejected == 2));
    }

    private static Optional<Outcome> expected(int points, boolean returned, boolean rejected) {
        if (returned) {
            return Optional.of(Outcome.RETURNED);
        }
        if (points < 0) {
            return Optional.empty();
        }
        if (rejected) {
            return Optional.of(Outcome.REJECTED);
        }
        return Optional.of(points == 2 ? Outcome.SUFFICIENT : Outcome.INSUFFICIENT);
    }

    private static ScoreSheet sheet(int points) {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (FormSlot slot : WHOLE.slots()) {
            for (Criterion criterion : WHOLE.form().criteria(slot.id())) {
                sheet = points < 0 ? sheet : sheet.with(slot.id(), criterion.id(), points);
            }
        }
        return sheet;
    }
}
