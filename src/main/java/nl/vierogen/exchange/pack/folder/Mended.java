package nl.vierogen.exchange.pack.folder;

import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.logbook.Sha256;

/**
 * How a logbook that went back to the sonographer came again (procedure 2026, 3.b).
 *
 * @param on day on which the mended logbook was submitted, empty for a new one
 * @param replaces identity of the package this one takes the place of, empty for a new one
 */
public record Mended(Optional<LocalDate> on, Optional<Sha256> replaces) {
    /** It never went back. */
    public static final Mended NEVER = new Mended(Optional.empty(), Optional.empty());
}
