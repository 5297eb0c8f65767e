package nl.vierogen.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.payload.ResultId;

/**
 * That a result is in the ledger.
 *
 * @param isNew whether it was not there yet
 * @param receivedAt when it was received, the first time
 * @param difference what it changes in the revision before it; empty for a first one, and when it was there already
 * @param alsoAnswered other results in the ledger of the same package: two people, or one twice, answered it
 */
public record Receipt(boolean isNew, Instant receivedAt, Optional<Difference> difference,
        List<ResultId> alsoAnswered) {
    public Receipt {
        alsoAnswered = List.copyOf(alsoAnswered);
    }
}
