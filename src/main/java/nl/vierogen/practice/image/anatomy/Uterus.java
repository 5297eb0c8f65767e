package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * The whole uterus in the sagittal plane: fundus at u = -1, outer os at u = 1. In the wrong plane it is cut across, as
 * an oval without cervix.
 */
public record Uterus(double fullLength, Section section, boolean pregnant, boolean bladder) implements Anatomy {
    /** Where the internal os lies. */
    public static final double OS_U = 0.27;
    /** Where the internal os lies. */
    public static final double OS_V = 0.03;

    @Override
    public double halfLength() {
        return fullLength / 2;
    }

    @Override
    public double headroom() {
        return bladder ? 0.95 : 0.75;
    }

    @Override
    public double tilt() {
        return Math.toRadians(7);
    }

    @Override
    public Trace trace() {
        return new Trace.None();
    }

    @Override
    public void paint(Brush brush, Dice dice) {
        brush.fill(Ellipse.of(0, 0.3, 3, 1.25), Material.coarse(-2, 6, 0.35), 0.1);
        bowel(brush, dice);
        if (bladder) {
            bladder(brush);
        }
        Outline body = section.isRight() ? sagittal() : across();
        brush.fill(body, Material.coarse(-10, 3.5, 0.25), 0.03);
        brush.edge(body, 0.016, 7, 0.25, 0);
        myometrium(brush, dice);
        endometrium(brush);
        if (section.isRight()) {
            cervix(brush);
        }
        if (pregnant) {
            sac(brush);
        }
    }

    private static Outline sagittal() {
        return Outline.smooth(-1, -0.06, -0.93, -0.3, -0.72, -0.45, -0.42, -0.48, -0.1, -0.4, 0.16, -0.27, 0.36, -0.2,
                0.6, -0.2, 0.85, -0.17, 0.98, -0.03, 1, 0.12, 0.88, 0.26, 0.62, 0.29, 0.38, 0.27, 0.12, 0.33, -0.2,
                0.44, -0.55, 0.46, -0.85, 0.33, -0.97, 0.14);
    }

    private static Outline across() {
        return Outline.smooth(-0.97, 0, -0.8, -0.35, -0.3, -0.5, 0.3, -0.5, 0.8, -0.36, 0.98, 0, 0.8, 0.36, 0.3, 0.48,
                -0.3, 0.48, -0.8, 0.34);
    }

    private static void bladder(Brush brush) {
        Outline bladder = Outline.smooth(-0.1, -0.62, 0.3, -0.72, 0.8, -0.76, 1.2, -0.66, 1.3, -0.4, 1.05, -0.26, 0.6,
                -0.26, 0.2, -0.34, -0.05, -0.48);
        brush.fill(bladder, Material.FLUID, 0.02);
        brush.edge(bladder, 0.014, 5, 0.2, 0);
    }

    /** Loops with gas behind the uterus: ragged bright fronts with a dirty shadow. */
    private static void bowel(Brush brush, Dice dice) {
        for (int i = 0; i < 14; i++) {
            double u = dice.between(-1.5, 1.5);
            double v = dice.between(0.58, 1.0);
            double wide = dice.between(0.08, 0.25);
            double tilt = dice.between(-0.3, 0.3);
            brush.fill(Ellipse.turned(u, v, wide, dice.between(0.04, 0.09), tilt), Material.coarse(-11, 5, 0.06), 0.05);
            brush.fill(Ellipse.turned(u, v - 0.06, wide * 0.7, 0.018, tilt),
                    Material.coarse(dice.between(2, 11), 7, 0.05).attenuating(14), 0.03);
        }
    }

    private static void myometrium(Brush brush, Dice dice) {
        for (int i = 0; i < 40; i++) {
            double u = dice.between(-0.85, 0.05);
            double side = dice.coin() ? 1 : -1;
            double v = side * dice.between(0.17, 0.38) * (1 - 0.3 * Math.max(0, u));
            brush.edge(Tube.curved(0, u, v, u + 0.06, v + 0.01, u + 0.12, v), 0.014, dice.between(-9, -3), 0.5, 0);
        }
    }

    private static void endometrium(Brush brush) {
        Tube halo = Tube.tapered(0.15, 0.06, -0.68, -0.02, -0.3, 0.01, 0.0, 0.01, 0.2, 0.03);
        Tube lining = Tube.tapered(0.105, 0.025, -0.68, -0.02, -0.3, 0.01, 0.0, 0.01, 0.24, 0.03);
        brush.fill(halo, Material.coarse(-15, 2, 0.1), 0.04);
        brush.fill(lining, Material.coarse(3, 3, 0.08), 0.035);
        brush.edge(Tube.curved(0, -0.72, -0.02, -0.3, 0.01, 0.0, 0.01, 0.24, 0.03), 0.012, 7, 0.3, 0);
    }

    private static void cervix(Brush brush) {
        double[] canal = {OS_U, OS_V, 0.5, 0.05, 0.75, 0.07, 0.98, 0.07};
        brush.fill(Tube.tapered(0.05, 0.075, canal), Material.coarse(-16, 2, 0.06), 0.03);
        brush.edge(Tube.curved(0, canal), 0.014, 3, 0.3, 0);
        brush.edge(Tube.curved(0.06, canal), 0.016, -6, 0.2, 0);
    }

    private static void sac(Brush brush) {
        Ellipse sac = Ellipse.turned(-0.42, -0.03, 0.2, 0.14, 0.15);
        brush.fill(sac.grown(0.05), Material.coarse(7, 2, 0.05), 0.03);
        brush.fill(sac, Material.FLUID, 0.015);
        Ellipse yolk = Ellipse.of(-0.34, 0.01, 0.035, 0.034);
        brush.edge(yolk, 0.01, 7, 0.5, 0);
        Ellipse pole = Ellipse.turned(-0.45, 0.065, 0.06, 0.025, 0.15);
        brush.fill(pole, Material.tissue(3), 0.012);
    }
}
