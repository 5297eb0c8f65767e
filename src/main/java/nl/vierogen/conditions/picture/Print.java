package nl.vierogen.conditions.picture;

import java.util.Optional;
import nl.vierogen.logbook.Sha256;

/**
 * What identifies an image without showing it.
 *
 * @param sha256 digest of its bytes
 * @param hash what it looks like
 */
public record Print(Sha256 sha256, PictureHash hash) {
    /** How much another image is like this one; empty when it is not. */
    public Optional<Likeness> likeness(Print other) {
        if (sha256.equals(other.sha256)) {
            return Optional.of(Likeness.EQUAL);
        }
        return hash.isNearly(other.hash) ? Optional.of(Likeness.NEARLY) : Optional.empty();
    }
}
