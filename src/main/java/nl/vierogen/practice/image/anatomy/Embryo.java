package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Dice;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * A first-trimester fetus in profile, lying on its back: crown at u = -1, rump at u = 1, face at negative v. In the
 * wrong plane it lies curled up and is cut obliquely: chin on chest, no nasal bone, no genital tubercle. Nearly right
 * lies slightly tilted.
 */
public record Embryo(double crownRump, Section section) implements Anatomy {
    private static final double CURLED = 0.86;
    private static final double TILTED = Math.toRadians(12);

    @Override
    public double halfLength() {
        return crownRump / 2 * (section.isRight() ? 1 : CURLED);
    }

    @Override
    public double headroom() {
        return section.isRight() ? 0.9 : 0.8;
    }

    @Override
    public double tilt() {
        return switch (section) {
            case STANDARD -> 0;
            case NEAR -> TILTED;
            case WRONG -> Math.toRadians(20);
        };
    }

    @Override
    public Trace trace() {
        return section.isRight() ? new Trace.Span(-1, 0.02, 1, 0.06) : new Trace.Span(-0.99, 0, 0.98, 0.1);
    }

    @Override
    public void paint(Brush brush, Dice dice) {
        sac(brush, dice);
        if (section.isRight()) {
            new EmbryoProfile().paint(brush);
        } else {
            curled(brush);
        }
    }

    private static void sac(Brush brush, Dice dice) {
        brush.fill(Ellipse.of(0, 0.15, 2.3, 1.5), Material.coarse(-6, 4.5, 0.4), 0.1);
        Outline cavity = Outline.smooth(-1.42, 0.02, -1.2, -0.5, -0.6, -0.82, 0.2, -0.88, 0.9, -0.72, 1.35, -0.25, 1.38,
                0.2, 1, 0.46, 0.3, 0.5, -0.4, 0.54, -1.1, 0.42);
        brush.fill(Ellipse.of(0, -0.15, 1.62, 0.92), Material.coarse(1, 4, 0.16), 0.12);
        brush.fill(cavity, Material.FLUID, 0.02);
        brush.edge(cavity, 0.018, 5, 0.15, 0);
        // amnion, not yet fused with the chorion
        brush.edge(Tube.curved(0, -1.25, 0.1, -1.05, -0.45, -0.5, -0.7, 0.2, -0.75, 0.85, -0.58, 1.2, -0.15), 0.008, -6,
                0.05, 0);
        double u = dice.between(0.9, 1.1);
        Ellipse yolk = Ellipse.of(u, -0.42, 0.09, 0.085);
        brush.fill(yolk, Material.coarse(-38, 1, 0.1), 0.012);
        brush.edge(yolk, 0.013, 7, 0.4, 0);
    }

    private static void curled(Brush brush) {
        Outline body = Outline.smooth(-0.3, -0.1, -0.05, -0.26, 0.25, -0.36, 0.6, -0.38, 0.88, -0.24, 0.98, 0.05, 0.9,
                0.34, 0.6, 0.44, 0.2, 0.42, -0.2, 0.36, -0.4, 0.2);
        Ellipse head = Ellipse.turned(-0.55, 0.02, 0.46, 0.37, 0.5);
        brush.fill(body, Material.coarse(-3, 3, 0.1), 0.03);
        brush.edge(body, 0.015, 4, 0.2, 0);
        brush.fill(head, Material.coarse(-4, 2, 0.08), 0.02);
        brush.fill(head.grown(-0.07), Material.coarse(-18, 3, 0.08), 0.03);
        brush.edge(head.grown(-0.03), 0.018, 11, 0.25, 4);
        brush.fill(Ellipse.turned(-0.6, -0.06, 0.2, 0.07, 0.5), Material.tissue(3), 0.03);
        brush.fill(Ellipse.turned(-0.5, 0.13, 0.17, 0.06, 0.5), Material.tissue(1), 0.03);
        for (int limb = 0; limb < 3; limb++) {
            Tube arm = Tube.tapered(0.075, 0.05, -0.05 + 0.35 * limb, -0.2, -0.1 + 0.35 * limb, -0.4,
                    -0.22 + 0.37 * limb, -0.5);
            brush.fill(arm, Material.tissue(-2), 0.02);
            brush.edge(arm, 0.014, 2, 0.2, 0);
        }
        for (int i = 0; i < 4; i++) {
            brush.edge(Ellipse.of(0.1 + 0.14 * i, 0.2 + 0.02 * i, 0.03, 0.02), 0.015, 10, 0.6, 3);
        }
        brush.fill(Ellipse.of(0.5, 0, 0.06, 0.05), Material.FLUID, 0.02);
    }
}
