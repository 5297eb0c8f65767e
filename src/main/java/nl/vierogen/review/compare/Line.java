package nl.vierogen.review.compare;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One matter as both have it.
 *
 * @param matter what it is about
 * @param name what it is called
 * @param first what the first assessor has, in a word
 * @param colleague what the colleague has, in a word
 * @param settled what is agreed, empty while it is open or when both have the same
 * @param reason why that was agreed, or empty
 * @param digit what is agreed as a digit, empty while it is open
 * @param differs whether the two have it otherwise
 * @param changed whether it is settled otherwise than the colleague signed it
 */
record Line(Matter matter, String name, String first, String colleague, Optional<String> settled, String reason,
        OptionalInt digit, boolean differs, boolean changed) {
    /** Whether something is still to be agreed. */
    boolean isOpen() {
        return differs && settled.isEmpty();
    }
}
