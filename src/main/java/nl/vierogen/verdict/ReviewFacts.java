package nl.vierogen.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreSheet;

/**
 * What a result says about looking along.
 *
 * @param mode whether the colleague scored before or after the first sheet was seen
 * @param asked everyone who was asked, in order
 * @param reading both readings, empty while no colleague locked a sheet
 */
public record ReviewFacts(ReviewMode mode, List<Asked> asked, Optional<BothReadings> reading) {
    public ReviewFacts {
        asked = List.copyOf(asked);
    }

    /** How asking a colleague ended. */
    public enum Ending {
        DECLINED, WITHDRAWN, AGREED, NOT_AGREED;

        /** Whether it ended with both sheets seen by both. */
        public boolean lookedAlong() {
            return this == AGREED || this == NOT_AGREED;
        }
    }

    /**
     * Who was asked.
     *
     * @param person her code
     * @param ending how it ended
     */
    public record Asked(String person, Ending ending) {
    }

    /**
     * What both had, and what they changed.
     *
     * @param assessor the first assessor's points
     * @param colleague the colleague's points
     * @param changes agreed scores that at least one had otherwise, with why
     * @param exactAgreement share both scored alike, 0 to 1
     * @param weightedKappa Cohen's kappa with linear weights, empty when it cannot be told
     * @param n criteria both scored
     */
    public record BothReadings(ScoreSheet assessor, ScoreSheet colleague, List<Change> changes,
            BigDecimal exactAgreement, Optional<BigDecimal> weightedKappa, int n) {
        public BothReadings {
            changes = List.copyOf(changes);
        }

        /** How many of the criteria both scored, they scored differently. */
        public int differences() {
            int differ = 0;
            for (Map.Entry<SlotId, Map<CriterionId, Integer>> image : assessor.points().entrySet()) {
                for (Map.Entry<CriterionId, Integer> score : image.getValue().entrySet()) {
                    OptionalInt other = colleague.points(image.getKey(), score.getKey());
                    if (other.isPresent() && other.getAsInt() != score.getValue()) {
                        differ++;
                    }
                }
            }
            return differ;
        }
    }
}
