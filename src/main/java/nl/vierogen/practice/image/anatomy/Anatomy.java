package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;

/**
 * One structure as tissue. Its own coordinates: the middle is 0, 0 and one unit is half its length, so that it reaches
 * from u = -1 to u = 1.
 */
public interface Anatomy {
    /** Half the structure's length as it is shown, in cm. */
    double halfLength();

    /** Height above the middle that must stay free of the mother's abdominal wall, in units of half the length. */
    double headroom();

    /** How far it lies turned from the horizontal, in radians. */
    double tilt();

    /** What the calipers measure. */
    Trace trace();

    /** Lays down the surroundings and the structure itself. */
    void paint(Brush brush, Dice dice);
}
