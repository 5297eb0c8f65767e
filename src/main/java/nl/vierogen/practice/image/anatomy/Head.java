package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * The fetal head in the plane of the head circumference; forehead at u = -1. The wrong plane is tilted and too low: no
 * cavum, the midline off centre, the cerebellum in sight. Nearly right is without thalami and ventricle.
 */
public record Head(double circumference, Section section) implements Anatomy {
    private static final double RIGHT_WIDTH = 0.79;
    private static final double WRONG_WIDTH = 0.70;

    @Override
    public double halfLength() {
        return circumference / new Trace.Oval(1, width()).circumference();
    }

    private double width() {
        return section.isRight() ? RIGHT_WIDTH : WRONG_WIDTH;
    }

    @Override
    public double headroom() {
        return width() + 0.16;
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
        brush.fill(Ellipse.of(0.03, 0.1, 1.42, b + 0.45), Material.coarse(-3, 4.5, 0.3), 0.05);
        brush.fill(Ellipse.of(0.04, 0.04, 1.24, b + 0.15), Material.FLUID, 0.02);
        brush.edge(Ellipse.of(0.04, 0.04, 1.24, b + 0.15), 0.016, 6, 0.05, 0);
        shoulderAndCord(brush, dice, b);
        brush.fill(Ellipse.of(0, 0, 1.05, b + 0.05), Material.tissue(-5), 0.02);
        brush.edge(Ellipse.of(0, 0, 1.05, b + 0.05), 0.01, 4, 0.1, 0);
        brush.fill(Ellipse.of(0, 0, 0.96, b - 0.04), Material.coarse(-9.5, 5, 0.09), 0.02);
        if (section.isRight()) {
            new HeadMidline(b, section == Section.STANDARD).paint(brush);
        } else {
            lowPlane(brush);
        }
        convolutions(brush, dice, b);
        brush.edge(Ellipse.of(0, 0, 0.975, b - 0.025), 0.019, 29, section.isRight() ? 0.16 : 0.1, 9);
        brush.edge(Ellipse.of(0, 0, 0.935, b - 0.065), 0.02, 7, 0.03, 0);
    }

    private static void shoulderAndCord(Brush brush, Dice dice, double b) {
        for (int i = 0; i < 4; i++) {
            double u = dice.between(-1.2, 1.2);
            double v = (dice.coin() ? 1 : -1)
                    * (b * Math.sqrt(Math.max(0, 1 - u * u / 1.6)) + dice.between(0.02, 0.12));
            Ellipse part = Ellipse.turned(u, v, dice.between(0.08, 0.2), dice.between(0.04, 0.08), dice.between(-1, 1));
            brush.fill(part, Material.coarse(-9, 3, 0.05), 0.02);
            brush.edge(part, 0.01, 6, 0.1, 0);
        }
    }

    /** Sulci along the inside of the skull. */
    private static void convolutions(Brush brush, Dice dice, double b) {
        for (int i = 0; i < 34; i++) {
            double at = dice.between(0, 2 * Math.PI);
            double reach = dice.between(0.68, 0.86);
            double length = dice.between(0.02, 0.07);
            double u = 0.94 * Math.cos(at);
            double v = (b - 0.05) * Math.sin(at);
            double swerve = dice.between(-0.05, 0.05);
            Tube sulcus = Tube.curved(0, reach * u, reach * v, (reach + length) * u - swerve * v,
                    (reach + length) * v + swerve * u, (reach + 0.09) * u, (reach + 0.09) * v);
            brush.edge(sulcus, 0.016, dice.between(-6, 4), 0.45, 0);
        }
    }

    private static void lowPlane(Brush brush) {
        brush.edge(Tube.curved(0, -0.93, 0.1, -0.5, 0.15, -0.1, 0.12), 0.012, 9, 0.3, 0);
        brush.edge(Tube.curved(0, -0.62, -0.3, -0.45, -0.1, -0.3, 0.12, -0.42, 0.42), 0.022, 5, 0.4, 2);
        brush.fill(Ellipse.of(0.03, 0.09, 0.17, 0.13), Material.coarse(-17, 3, 0.05), 0.05);
        cisterna(brush);
        for (int side = -1; side <= 1; side += 2) {
            Ellipse lobe = Ellipse.turned(0.5, 0.07 + side * 0.21, 0.145, 0.19, side * 0.25);
            brush.fill(lobe, Material.coarse(-12, 4, 0.04), 0.025);
            brush.edge(lobe, 0.018, 6, 0.5, 0);
            for (int folium = -2; folium <= 2; folium++) {
                double v = 0.07 + side * (0.2 + 0.055 * folium);
                brush.edge(Tube.curved(0, 0.41, v, 0.5, v + 0.01 * side, 0.6, v), 0.01, -5, 0.4, 0);
            }
        }
        brush.fill(Ellipse.of(0.52, 0.07, 0.1, 0.055), Material.tissue(6), 0.02);
    }

    private static void cisterna(Brush brush) {
        Outline cisterna = Outline.smooth(0.62, -0.28, 0.74, -0.12, 0.8, 0.07, 0.73, 0.26, 0.61, 0.4, 0.66, 0.07);
        brush.fill(cisterna, Material.FLUID, 0.02);
    }
}
