package nl.vierogen.conditions.picture;

import java.util.Optional;
import nl.vierogen.logbook.Sha256;

/**
 * What identifies an image without showing it.
 *
 * @param sha256 digest of its bytes
 * @param hash what it looks like; empty when its bytes are no picture that can be decoded
 */
public record Print(Sha256 sha256, Optional<PictureHash> hash) {
    /** Of an image that can be decoded. */
    public Print(Sha256 sha256, PictureHash hash) {
        this(sha256, Optional.of(hash));
    }

    /** How much another image is like this one; empty when it is not. */
    public Optional<Likeness> likeness(Print other) {
        if (sha256.equals(other.sha256)) {
            return Optional.of(Likeness.EQUAL);
        }
        return hash.flatMap(one -> other.hash.filter(one::isNearly)).map(_ -> Likeness.NEARLY);
    }
}
