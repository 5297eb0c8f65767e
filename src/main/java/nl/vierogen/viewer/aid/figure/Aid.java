package nl.vierogen.viewer.aid.figure;

import java.util.Optional;

/** What is drawn over a picture to judge it by. */
public enum Aid {
    /** How much of the sector and of the image a structure fills. */
    BOX,
    /** How level a structure lies. */
    LINE,
    /** The shape and the symmetry of what the calipers go around. */
    ELLIPSE;

    /** The one after this; none after the last. */
    public Optional<Aid> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
