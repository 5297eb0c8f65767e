package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Above;
import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Grain;
import nl.vierogen.practice.image.sonar.Material;

/** What lies between probe and womb: skin, fat, fascia, muscle, the wall of the uterus. */
public final class Mother {
    private Mother() {
    }

    /**
     * Lays down the abdominal wall in the sector's own coordinates.
     *
     * @param clear
     *            depth in cm at which the wall must have ended
     */
    public static void wall(Brush world, double clear, Dice dice) {
        Grain grain = world.grain();
        double end = Math.min(clear, 2.6);
        double bow = -0.055;
        Above womb = new Above(0.97 * end, bow, 0.03 * end, 3, grain);
        Above muscle = new Above(0.74 * end, bow, 0.04 * end, 3, grain);
        Above fascia = new Above(dice.between(0.5, 0.56) * end, bow, 0.05 * end, 2.6, grain);
        Above fat = new Above(dice.between(0.36, 0.44) * end, bow, 0.06 * end, 2.2, grain);
        Above skin = new Above(0.06 * end, -0.08, 0.01, 1.5, grain);
        world.fill(womb, Material.coarse(-5, 2.5, 0.5), 0.05);
        world.fill(muscle, Material.coarse(-11, 2.5, 0.3), 0.05);
        world.edge(muscle, 0.03, 8, 0.3, 0);
        world.fill(fascia, Material.coarse(-8, 2.5, 0.4), 0.05);
        world.edge(fascia, 0.03, 10, 0.3, 0);
        world.fill(fat, Material.coarse(-3, 3.5, 0.28), 0.04);
        world.edge(fat, 0.03, 12, 0.3, 0);
        for (int i = 1; i <= 3; i++) {
            Above septum = new Above((0.08 + 0.075 * i) * end, bow, 0.09 * end, 1.1 + 0.4 * i, grain);
            world.edge(septum, 0.025, dice.between(2, 7), 0.3, 0);
        }
        world.fill(skin, Material.tissue(4), 0.04);
        world.edge(skin, 0.04, 12, 0.6, 0);
    }
}
