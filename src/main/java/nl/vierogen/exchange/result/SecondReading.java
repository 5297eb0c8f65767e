package nl.vierogen.exchange.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;

/**
 * Two sheets of one logbook, each locked before the other was seen or, in the open mode, after.
 *
 * @param assessor the first assessor's sheet as she locked it
 * @param colleague the colleague's sheet as she locked it
 * @param changes every score of the agreed sheet that differs from either, with why
 * @param exactAgreement share of the criteria both scored alike, 0 to 1, to 3 decimals
 * @param weightedKappa Cohen's kappa with linear weights, to 3 decimals; empty when chance leaves nothing to agree on
 * @param n criteria both scored
 */
public record SecondReading(ScoreSheet assessor, ScoreSheet colleague, List<Change> changes, BigDecimal exactAgreement,
        Optional<BigDecimal> weightedKappa, int n) {

    /**
     * A score both agreed on that at least one of them had otherwise.
     *
     * @param points the agreed points, 0 to 2
     * @param reason why, at most 2,000 characters
     */
    public record Change(SlotId slot, CriterionId criterion, int points, String reason) {
        public Change {
            Bounds.said(reason, Bounds.NOTE, "reason");
        }

        CriterionPlace place() {
            return new CriterionPlace(slot, criterion);
        }
    }

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public SecondReading {
        changes = List.copyOf(changes);
        Bounds.distinct(changes.stream().map(Change::place).toList(), "changes");
        exactAgreement = Bounds.plain(exactAgreement, 0, 1, Agreement.DECIMALS, "exactAgreement");
        weightedKappa = weightedKappa.map(k -> Bounds.plain(k, -1, 1, Agreement.DECIMALS, "weightedKappa"));
        Bounds.require(n >= 1, "n");
    }

    /** The reading with its agreement counted over the slots that count. */
    public static SecondReading of(Counting counting, ScoreSheet assessor, ScoreSheet colleague,
            List<Change> changes) {
        Agreement agreement = Agreement.between(counting, assessor, colleague);
        return new SecondReading(assessor, colleague, changes, agreement.exact(), agreement.weightedKappa(),
                agreement.n());
    }
}
