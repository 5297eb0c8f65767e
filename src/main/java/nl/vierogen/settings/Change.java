package nl.vierogen.settings;

/**
 * What someone chose otherwise.
 *
 * @param before everything that was chosen before
 * @param now everything that is chosen since
 */
public record Change(Choices before, Choices now) {
    /** The others with what became different; the rest of them stays. */
    public Choices in(Choices others) {
        return others.changed(before, now);
    }
}
