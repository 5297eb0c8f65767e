package nl.vierogen.ledger.export;

import java.time.Instant;
import java.util.Optional;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.scoring.ScoreForm;

/**
 * A verified result on its way out.
 *
 * @param result the result
 * @param form the form it was counted on
 * @param receivedAt when it was received, if it was
 * @param latest whether no later revision of it is exported
 */
record Exported(VerifiedResult result, ScoreForm form, Optional<Instant> receivedAt, boolean latest) {
    ResultPayload payload() {
        return result.payload();
    }
}
