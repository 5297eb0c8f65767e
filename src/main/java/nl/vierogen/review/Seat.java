package nl.vierogen.review;

import java.math.BigDecimal;
import java.util.Optional;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.logbook.ReviewMode;

/**
 * What a colleague may know where she sits.
 *
 * @param requester code of who asks
 * @param mode whether she scores before or after she sees the first sheet
 * @param told whether she may know that the first assessor found it insufficient
 * @param here whether both sit at this laptop
 * @param comparison both readings; empty while the first must stay closed
 */
public record Seat(String requester, ReviewMode mode, boolean told, boolean here, Optional<Comparison> comparison) {

    /**
     * Both readings side by side.
     *
     * @param consensus the readings and what is settled
     * @param exactAgreement share of the criteria both scored alike, 0 to 1
     * @param weightedKappa Cohen's kappa with linear weights, empty when chance leaves nothing to agree on
     * @param n criteria both scored
     */
    public record Comparison(Consensus consensus, BigDecimal exactAgreement, Optional<BigDecimal> weightedKappa,
            int n) {
    }
}
