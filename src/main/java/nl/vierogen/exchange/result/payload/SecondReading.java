package nl.vierogen.exchange.result.payload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreSheet;

/**
 * Two sheets of one logbook, each locked before the other was seen or, in the open mode, after.
 *
 * @param assessor the first assessor's sheet as she locked it
 * @param colleague the colleague's sheet as she locked it
 * @param assessorFindings what the first assessor had decided on the conditions when she locked her sheet
 * @param colleagueFindings what the colleague had decided on them when she locked hers
 * @param changes every score of the agreed sheet that differs from either, with why
 * @param exactAgreement share of the criteria both scored alike, 0 to 1, to 3 decimals
 * @param weightedKappa Cohen's kappa with linear weights, to 3 decimals; empty when chance leaves nothing to agree on
 * @param n criteria both scored; 0 when a return came before any score (procedure 2026, 3.b)
 */
public record SecondReading(ScoreSheet assessor, ScoreSheet colleague, List<Finding> assessorFindings,
        List<Finding> colleagueFindings, List<Change> changes, BigDecimal exactAgreement,
        Optional<BigDecimal> weightedKappa, int n) {

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public SecondReading {
        assessorFindings = List.copyOf(assessorFindings);
        colleagueFindings = List.copyOf(colleagueFindings);
        Bounds.distinct(assessorFindings.stream().map(Finding::subject).toList(), "assessorFindings");
        Bounds.distinct(colleagueFindings.stream().map(Finding::subject).toList(), "colleagueFindings");
        changes = List.copyOf(changes);
        Bounds.distinct(changes.stream().map(Change::place).toList(), "changes");
        exactAgreement = Bounds.plain(exactAgreement, 0, 1, Agreement.DECIMALS, "exactAgreement");
        weightedKappa = weightedKappa.map(k -> Bounds.plain(k, -1, 1, Agreement.DECIMALS, "weightedKappa"));
        MemberBounds.require(n >= 0, "n");
    }

    /** The reading with its agreement counted over the slots that count. */
    public static SecondReading of(Counting counting, Reading assessor, Reading colleague, List<Change> changes) {
        Agreement agreement = Agreement.between(counting, assessor.sheet(), colleague.sheet());
        return new SecondReading(assessor.sheet(), colleague.sheet(), assessor.findings(), colleague.findings(),
                changes, agreement.exact(), agreement.weightedKappa(), agreement.n());
    }
}
