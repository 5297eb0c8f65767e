package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Tube;

/** The fetus in the midsagittal plane, neutral position. */
record EmbryoProfile() {
    void paint(Brush brush) {
        limbs(brush);
        Outline body = Outline.smooth(-1, 0.0, -0.97, -0.2, -0.86, -0.36, -0.72, -0.435, -0.605, -0.44, -0.54,
                -0.525, -0.5, -0.45, -0.46, -0.475, -0.435, -0.425, -0.4, -0.45, -0.345, -0.4, -0.31, -0.26, -0.22,
                -0.2,
                -0.07, -0.28, 0.14, -0.38, 0.36, -0.39, 0.55, -0.3, 0.66, -0.23, 0.71, -0.3, 0.765, -0.295, 0.79, -0.19,
                0.92, -0.1, 1, 0.04, 0.96, 0.18, 0.82, 0.26, 0.55, 0.245, 0.25, 0.19, -0.08, 0.165, -0.28, 0.19, -0.47,
                0.29, -0.72, 0.31, -0.9, 0.2);
        brush.fill(body, Material.coarse(-2, 4, 0.1), 0.025);
        brush.edge(body, 0.013, 9, 0.2, 0);
        head(brush);
        trunk(brush);
        spine(brush);
    }

    private static void head(Brush brush) {
        Ellipse skull = Ellipse.turned(-0.67, -0.03, 0.315, 0.29, 0.25);
        brush.fill(skull.grown(-0.035), Material.coarse(-16, 4, 0.08), 0.04);
        brush.edge(skull, 0.014, 16, 0.2, 3);
        brush.fill(Ellipse.turned(-0.74, -0.08, 0.15, 0.06, -0.5), Material.tissue(4), 0.035);
        brush.fill(Ellipse.turned(-0.62, 0.1, 0.07, 0.045, 0.4), Material.FLUID, 0.02);
        brush.edge(Tube.curved(0, -0.82, 0.08, -0.68, 0.02, -0.54, 0.06), 0.02, 2, 0.4, 0);
        // nasal bone under the skin line: two parallel bright lines
        brush.edge(Tube.straight(0.004, -0.59, -0.4, -0.525, -0.435), 0.013, 30, 0.9, 5);
        brush.edge(Tube.curved(0, -0.5, -0.36, -0.43, -0.345, -0.37, -0.36), 0.016, 16, 0.5, 4);
        brush.edge(Tube.curved(0, -0.44, -0.24, -0.37, -0.24), 0.014, 8, 0.5, 3);
        brush.edge(Tube.curved(0, -0.58, -0.25, -0.5, -0.2, -0.46, -0.1), 0.016, 5, 0.5, 2);
    }

    private static void trunk(Brush brush) {
        brush.fill(Ellipse.turned(-0.08, -0.1, 0.15, 0.14, 0), Material.coarse(-8, 2, 0.04), 0.04);
        brush.fill(Ellipse.turned(0.0, -0.13, 0.075, 0.055, 0.4), Material.coarse(-26, 3, 0.03), 0.02);
        brush.edge(Tube.curved(0, 0.1, -0.28, 0.12, -0.1, 0.09, 0.08), 0.014, 0, 0.4, 0);
        brush.fill(Ellipse.of(0.3, -0.02, 0.055, 0.04), Material.FLUID, 0.015);
        brush.fill(Ellipse.of(0.64, -0.1, 0.045, 0.04), Material.FLUID, 0.015);
        brush.fill(Ellipse.of(0.45, 0.04, 0.14, 0.09), Material.coarse(2, 2.5, 0.04), 0.04);
        brush.fill(Ellipse.turned(0.7, -0.27, 0.035, 0.05, 0.2), Material.tissue(5), 0.02);
        // cord from the abdomen to the wall of the sac
        double[] cord = {0.34, -0.35, 0.41, -0.48, 0.31, -0.58, 0.36, -0.7, 0.47, -0.8, 0.5, -0.88};
        brush.fill(Tube.curved(0.035, cord), Material.coarse(-11, 5, 0.04), 0.03);
        brush.edge(Tube.curved(0.035, cord), 0.012, 0, 0.2, 0);
    }

    private static void spine(Brush brush) {
        for (int i = 0; i < 15; i++) {
            double u = -0.36 + 0.082 * i;
            double v = 0.105 + 0.045 * Math.sin(2.4 * u);
            brush.edge(Ellipse.turned(u, v, 0.022, 0.012, 0.1), 0.016, 13, 0.6, 3);
            brush.edge(Ellipse.turned(u + 0.02, v + 0.06, 0.014, 0.008, 0.1), 0.012, 3, 0.6, 0);
        }
    }

    private static void limbs(Brush brush) {
        Tube arm = Tube.tapered(0.045, 0.028, -0.2, -0.19, -0.15, -0.35, -0.24, -0.43, -0.3, -0.53);
        Tube leg = Tube.tapered(0.06, 0.03, 0.88, -0.04, 0.94, -0.22, 0.9, -0.36, 0.81, -0.43);
        for (Tube limb : new Tube[]{arm, leg}) {
            brush.fill(limb, Material.coarse(-8, 5, 0.06), 0.04);
            brush.edge(limb, 0.014, 0, 0.2, 0);
        }
        brush.edge(Tube.straight(0, -0.18, -0.25, -0.16, -0.35), 0.014, 6, 0.6, 0);
        brush.edge(Tube.straight(0, 0.91, -0.12, 0.93, -0.24), 0.014, 6, 0.6, 0);
    }
}
