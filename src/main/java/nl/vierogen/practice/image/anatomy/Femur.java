package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Shape;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * The ossified shaft of the femur in the thigh, hip at u = -1. In the wrong plane the bone is cut obliquely: steep,
 * shorter than it is, one end running out. Nearly right is the whole shaft, too oblique, one end less sharp.
 */
public record Femur(double fullLength, Section section) implements Anatomy {
    private static final double FORESHORTENED = 0.7;
    private static final double STEEP = Math.toRadians(40);
    private static final double OBLIQUE = Math.toRadians(24);

    @Override
    public double halfLength() {
        return fullLength / 2 * (section.isRight() ? 1 : FORESHORTENED);
    }

    @Override
    public double headroom() {
        return section.isRight() ? 0.75 : 0.8;
    }

    @Override
    public double tilt() {
        return switch (section) {
            case STANDARD -> 0;
            case NEAR -> OBLIQUE;
            case WRONG -> STEEP;
        };
    }

    @Override
    public Trace trace() {
        // where an end runs out, the calipers go to the last of it one sees
        return new Trace.Span(-1, 0, section.isRight() ? 1 : 0.86, 0.005);
    }

    @Override
    public void paint(Brush brush, Dice dice) {
        double thick = section.isRight() ? 1 : 1.35;
        thigh(brush, dice, thick);
        epiphyses(brush, thick);
        double[] course = {-0.96, 0, -0.6, -0.015, 0, -0.03, 0.6, -0.02, 0.96, 0.005};
        if (section.isRight()) {
            bone(brush, Tube.curved(0.038, course), 26);
            bone(brush,
                    Outline.smooth(-0.99, -0.075, -0.9, -0.072, -0.76, -0.05, -0.76, 0.035, -0.9, 0.08, -0.985, 0.105,
                            -0.975, 0.01),
                    20);
            bone(brush,
                    Outline.smooth(0.99, -0.085, 0.9, -0.078, 0.74, -0.05, 0.74, 0.035, 0.9, 0.085, 0.985, 0.115, 0.975,
                            0.01),
                    20);
            if (section == Section.NEAR) {
                brush.fill(Ellipse.of(1.04, 0.02, 0.16, 0.16), Material.coarse(-3, 3, 0.06), 0.14);
            }
        } else {
            bone(brush, Tube.tapered(0.06, 0.015, course), 18);
            bone(brush, Ellipse.of(-0.92, 0.01, 0.08, 0.1), 19);
            // the far end leaves the plane: it fades instead of ending
            brush.fill(Ellipse.of(1.02, 0.03, 0.34, 0.16), Material.coarse(-3, 3, 0.06), 0.17);
        }
    }

    private static void bone(Brush brush, Shape shape, double strength) {
        brush.fill(shape, Material.coarse(16, 3, 0.1).attenuating(75), 0.03);
        brush.edge(shape, 0.024, strength, 0.2, 40);
    }

    private static void thigh(Brush brush, Dice dice, double thick) {
        brush.fill(Ellipse.of(0, 0.2, 3, 1.5), Material.coarse(-4, 5, 0.4), 0.05);
        Outline pocket = Outline.smooth(-2.9, -0.45, -1.2, -0.72, -0.4, -0.68, 0.4, -0.72, 1.2, -0.66, 2.9, -0.5, 2.7,
                -0.1, 0.6, -0.2, -0.6, -0.2, -2.7, -0.1);
        brush.fill(pocket, Material.FLUID, 0.03);
        Outline thigh = Outline.smooth(-2.8, -0.5 * thick, -1, -0.5 * thick, -0.3, -0.44 * thick, 0.4, -0.38 * thick,
                1, -0.33 * thick, 1.3, -0.3 * thick, 2.8, -0.34 * thick, 2.9, 0.3 * thick, 1.2, 0.36 * thick, 0.5,
                0.45 * thick, -0.3, 0.6 * thick, -1.1, 0.72 * thick, -2.9, 0.7 * thick);
        brush.fill(thigh, Material.tissue(0), 0.02);
        brush.edge(thigh, 0.014, 9, 0.2, 0);
        Outline muscle = Outline.smooth(-2.6, -0.38 * thick, -1, -0.4 * thick, -0.3, -0.34 * thick, 0.4, -0.28 * thick,
                1, -0.22 * thick, 2.5, -0.2 * thick, 2.6, 0.2 * thick, 1, 0.24 * thick, 0.4, 0.33 * thick, -0.3,
                0.48 * thick, -1.2, 0.58 * thick, -2.6, 0.56 * thick);
        brush.fill(muscle, Material.coarse(-8, 4, 0.2), 0.03);
        brush.edge(muscle, 0.016, -1, 0.2, 0);
        fibres(brush, dice, thick);
    }

    private static void fibres(Brush brush, Dice dice, double thick) {
        for (int i = 0; i < 60; i++) {
            double u = dice.between(-1.6, 1.2);
            double v = dice.between(-0.36, 0.45) * thick * (1 - 0.2 * u);
            double length = dice.between(0.15, 0.5);
            Tube fibre = Tube.curved(0, u, v, u + length / 2, v + dice.between(-0.02, 0.02), u + length,
                    v + dice.between(-0.03, 0.03));
            brush.edge(fibre, 0.011, dice.between(-6, 3), 0.3, 0);
        }
    }

    private static void epiphyses(Brush brush, double thick) {
        for (int end = -1; end <= 1; end += 2) {
            Ellipse cartilage = Ellipse.turned(end * 1.14, 0.02, 0.15, 0.16 * thick, 0);
            brush.fill(cartilage, Material.coarse(-16, 3, 0.07), 0.04);
            brush.edge(cartilage, 0.02, -4, 0.2, 0);
        }
    }
}
