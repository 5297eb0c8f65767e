package nl.vierogen.exchange.result.payload;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When things happened, as the laptop's clock claims, to the millisecond.
 *
 * @param openedAt when the logbook was first opened, empty when it never was
 * @param completedAt when every criterion first had its points, empty when some never had
 * @param sealedAt when the first signature was asked for
 * @param clockSuspect whether the clock was seen to jump
 */
public record Times(Optional<Instant> openedAt, Optional<Instant> completedAt, Instant sealedAt,
        boolean clockSuspect) {
    public Times {
        openedAt = openedAt.map(Times::exact);
        completedAt = completedAt.map(Times::exact);
        sealedAt = exact(sealedAt);
    }

    private static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
