package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * The fetal abdomen in the plane of the abdominal circumference; spine at u = 1, stomach at positive v. The wrong plane
 * is oblique and too low: oval, kidneys instead of stomach and umbilical vein, ribs uneven. Nearly right is slightly
 * oval, with too much of the vein.
 */
public record Abdomen(double circumference, Section section) implements Anatomy {
    @Override
    public double halfLength() {
        return circumference / new Trace.Oval(1, width()).circumference();
    }

    private double width() {
        return switch (section) {
            case STANDARD -> 0.96;
            case NEAR -> 0.86;
            case WRONG -> 0.74;
        };
    }

    @Override
    public double headroom() {
        return width() + 0.1;
    }

    @Override
    public double tilt() {
        return 0;
    }

    @Override
    public Trace trace() {
        return new Trace.Oval(1, width());
    }

    @Override
    public void paint(Brush brush, Dice dice) {
        double b = width();
        brush.fill(Ellipse.of(0, 0.06, 1.5, b + 0.45), Material.coarse(-2, 4.5, 0.3), 0.05);
        Ellipse cavity = Ellipse.of(-0.05, 0.02, 1.3, b + 0.09);
        brush.fill(cavity, Material.FLUID, 0.02);
        brush.edge(cavity, 0.016, 5, 0.05, 0);
        limbs(brush, dice, b);
        brush.fill(Ellipse.of(0, 0, 1, b), Material.tissue(1), 0.015);
        brush.fill(Ellipse.of(0, 0, 0.925, b - 0.075), Material.coarse(-4.5, 3, 0.12), 0.03);
        brush.edge(Ellipse.of(0, 0, 0.99, b - 0.01), 0.013, 16, 0.14, 0.4);
        brush.edge(Ellipse.of(0, 0, 0.915, b - 0.085), 0.02, 2, 0.15, 0);
        vessels(brush, dice);
        if (section.isRight()) {
            stomach(brush);
            umbilicalVein(brush);
        } else {
            kidneys(brush);
            bowel(brush, dice);
        }
        ribs(brush, b);
        spine(brush);
    }

    private static void limbs(Brush brush, Dice dice, double b) {
        for (int i = 0; i < 3; i++) {
            double u = dice.between(-1.3, -0.8);
            double v = dice.between(-0.7, 0.7) * b;
            Ellipse part = Ellipse.turned(u - 0.3, v, dice.between(0.1, 0.2), dice.between(0.06, 0.1),
                    dice.between(-1, 1));
            brush.fill(part, Material.coarse(-6, 3, 0.05), 0.02);
            brush.edge(part, 0.012, 5, 0.1, 0);
        }
    }

    private static void stomach(Brush brush) {
        Ellipse stomach = Ellipse.turned(0.1, 0.47, 0.29, 0.155, 0.3);
        brush.fill(stomach, Material.FLUID, 0.03);
        brush.edge(stomach.grown(0.015), 0.018, 1, 0.2, 0);
    }

    /** A third of the way in, running straight and then bending to the right side like a hockey stick. */
    private void umbilicalVein(Brush brush) {
        // cut too long it comes in from the skin
        double[] course = {section == Section.STANDARD ? -0.56 : -0.93, 0.02, -0.36, 0.015, -0.16, -0.01, -0.04, -0.1,
                0.02, -0.24};
        brush.edge(Tube.tapered(0.04, 0.055, course), 0.016, 5, 0.2, 0);
        brush.fill(Tube.tapered(0.032, 0.047, course), new Material(-40, -0.5, 2, 0.1), 0.02);
    }

    private static void vessels(Brush brush, Dice dice) {
        for (int i = 0; i < 9; i++) {
            double u = dice.between(-0.6, 0.3);
            double v = dice.between(-0.7, 0.2);
            double turn = dice.between(-0.2, 0.2);
            Tube vessel = Tube.tapered(0.022, 0.008, u, v, u + 0.1, v + turn / 2, u + 0.2, v + turn);
            brush.edge(vessel, 0.016, -3, 0.3, 0);
            brush.fill(vessel, Material.coarse(-20, 2, 0.05), 0.02);
        }
        Ellipse aorta = Ellipse.of(0.46, 0.11, 0.05, 0.047);
        Ellipse cava = Ellipse.of(0.36, -0.15, 0.052, 0.038);
        brush.fill(aorta, Material.FLUID, 0.014);
        brush.edge(aorta.grown(0.01), 0.014, 3, 0.3, 0);
        brush.fill(cava, Material.FLUID, 0.014);
        brush.edge(cava.grown(0.01), 0.012, 0, 0.3, 0);
    }

    private void ribs(Brush brush, double b) {
        for (int side = -1; side <= 1; side += 2) {
            int count = section.isRight() ? 1 : side < 0 ? 3 : 1;
            for (int i = 0; i < count; i++) {
                double from = side * (0.62 + 0.5 * i);
                Tube rib = Tube.curved(0.002, arc(0.86, b, from, from + side * 0.36));
                brush.edge(rib, 0.02, 18, 0.4, 12);
            }
        }
    }

    private static double[] arc(double radius, double b, double from, double to) {
        double[] points = new double[8];
        for (int i = 0; i < 4; i++) {
            double angle = from + (to - from) * i / 3;
            points[2 * i] = radius * Math.cos(angle);
            points[2 * i + 1] = radius * b * Math.sin(angle);
        }
        return points;
    }

    private static void spine(Brush brush) {
        brush.fill(Ellipse.of(0.7, 0, 0.2, 0.2), Material.coarse(-10, 3, 0.05), 0.05);
        Ellipse body = Ellipse.of(0.6, 0, 0.04, 0.048);
        brush.fill(body, Material.tissue(13).attenuating(34), 0.03);
        brush.edge(body, 0.03, 16, 0.5, 14);
        for (int side = -1; side <= 1; side += 2) {
            Tube lamina = Tube.straight(0.006, 0.72, side * 0.105, 0.785, side * 0.065);
            brush.fill(lamina, Material.tissue(12).attenuating(30), 0.02);
            brush.edge(lamina, 0.024, 17, 0.6, 16);
        }
        brush.fill(Ellipse.of(0.695, 0, 0.035, 0.035), Material.coarse(-26, 1, 0.1), 0.015);
    }

    private static void kidneys(Brush brush) {
        for (int side = -1; side <= 1; side += 2) {
            Ellipse kidney = Ellipse.turned(0.42, side * 0.36, 0.25, 0.155, side * 0.25);
            brush.fill(kidney, Material.coarse(-14, 2.5, 0.05), 0.02);
            brush.edge(kidney, 0.018, 5, 0.4, 0);
            brush.fill(Ellipse.turned(0.42, side * 0.35, 0.11, 0.045, side * 0.25), Material.tissue(6), 0.025);
            brush.fill(Ellipse.turned(0.42, side * 0.35, 0.06, 0.018, side * 0.25), Material.FLUID, 0.012);
        }
    }

    private static void bowel(Brush brush, Dice dice) {
        for (int i = 0; i < 16; i++) {
            Ellipse loop = Ellipse.turned(dice.between(-0.7, 0.05), dice.between(-0.4, 0.4), dice.between(0.05, 0.1),
                    dice.between(0.03, 0.05), dice.between(-1.5, 1.5));
            brush.fill(loop, Material.coarse(-13, 3, 0.04), 0.02);
            brush.edge(loop, 0.018, 1, 0.4, 0);
        }
    }
}
