package nl.vierogen.practice.image;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;

/** What hides a part of a structure: tissue laid over it that looks like what lies around, or the edge of the sector. */
public enum Veil {
    NONE,
    /** Of the uterus a third of the contour is lost. */
    CONTOUR_PARTLY,
    /** The whole contour of the uterus is lost. */
    CONTOUR,
    /** The fundus is blurred. */
    FUNDUS_PARTLY,
    /** The fundus lies beside the sector. */
    FUNDUS,
    /** The cervix is blurred. */
    CERVIX_PARTLY,
    /** The cervix lies beside the sector. */
    CERVIX,
    /** The rump touches the wall. */
    RUMP_PARTLY,
    /** The rump cannot be told from the wall. */
    RUMP;

    private static final int PATCHES = 18;
    private static final Material AROUND = Material.coarse(-6, 5, 0.3);
    private static final Material WALL = Material.coarse(-3, 4, 0.16);

    /** How far the structure lies aside of the middle, in units of half its length. */
    double aside() {
        return switch (this) {
            case FUNDUS -> -0.95;
            case CERVIX -> 1.12;
            case NONE, CONTOUR_PARTLY, CONTOUR, FUNDUS_PARTLY, CERVIX_PARTLY, RUMP_PARTLY, RUMP -> 0;
        };
    }

    /** Lays it over the structure. */
    void paint(Brush brush) {
        switch (this) {
            case NONE, FUNDUS, CERVIX -> {
                // all of the structure that is in the sector is seen
            }
            case CONTOUR -> contour(brush, 0, PATCHES);
            case CONTOUR_PARTLY -> contour(brush, 1, PATCHES / 2);
            case FUNDUS_PARTLY -> brush.fill(Ellipse.of(-1, -0.02, 0.18, 0.5), AROUND, 0.16);
            case CERVIX_PARTLY -> brush.fill(Ellipse.of(0.95, 0.07, 0.27, 0.42), AROUND, 0.16);
            case RUMP_PARTLY -> brush.fill(Ellipse.of(1.16, 0.05, 0.19, 0.36), WALL, 0.03);
            case RUMP -> brush.fill(Ellipse.of(1.06, 0.02, 0.46, 0.5), WALL, 0.12);
        }
    }

    // from the fundus along the far wall round
    private static void contour(Brush brush, int from, int to) {
        for (int i = from; i < to; i++) {
            double angle = 2 * Math.PI * i / PATCHES;
            brush.fill(Ellipse.turned(-0.95 * Math.cos(angle), 0.38 * Math.sin(angle), 0.3, 0.2, angle), AROUND, 0.12);
        }
    }
}
