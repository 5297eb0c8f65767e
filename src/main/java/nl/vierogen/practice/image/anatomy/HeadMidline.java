package nl.vierogen.practice.image.anatomy;

import nl.vierogen.practice.image.sonar.Brush;
import nl.vierogen.practice.image.sonar.Ellipse;
import nl.vierogen.practice.image.sonar.Material;
import nl.vierogen.practice.image.sonar.Outline;
import nl.vierogen.practice.image.sonar.Tube;

/**
 * What lies on and beside the midline of the right plane: falx, cavum septi pellucidi, thalami, the far lateral
 * ventricle and the insula.
 *
 * @param b half the width of the head
 * @param complete whether thalami and ventricle are in the plane too
 */
record HeadMidline(double b, boolean complete) {
    void paint(Brush brush) {
        if (complete) {
            ventricle(brush);
        }
        insula(brush);
        if (complete) {
            thalami(brush);
        }
        cavum(brush);
        brush.edge(Tube.curved(0, -0.93, 0, -0.7, 0.006, -0.5, 0), 0.012, 10, 0.25, 0);
        brush.edge(Tube.curved(0, 0.33, 0, 0.6, -0.006, 0.92, 0.004), 0.012, 9, 0.25, 0);
    }

    private static void cavum(Brush brush) {
        brush.fill(Outline.smooth(-0.47, -0.055, -0.32, -0.062, -0.22, -0.03, -0.22, 0.03, -0.32, 0.062, -0.47, 0.055),
                new Material(-36, 0, 2, 0.1), 0.025);
        for (int side = -1; side <= 1; side += 2) {
            brush.edge(Tube.straight(0, -0.48, side * 0.06, -0.23, side * 0.055), 0.012, 10, 0.25, 0);
        }
        brush.edge(Tube.straight(0, -0.48, -0.05, -0.48, 0.05), 0.012, 3, 0.5, 0);
        // columns of the fornix, just behind the box
        brush.edge(Tube.straight(0, -0.2, -0.02, -0.13, 0), 0.012, 8, 0.5, 0);
    }

    private static void thalami(Brush brush) {
        for (int side = -1; side <= 1; side += 2) {
            Outline thalamus = Outline.smooth(-0.12, side * 0.03, 0.0, side * 0.17, 0.12, side * 0.215, 0.24,
                    side * 0.15, 0.27, side * 0.04, 0.1, side * 0.018);
            brush.fill(thalamus, Material.coarse(-18, 2.5, 0.06), 0.035);
            brush.edge(thalamus, 0.02, -5, 0.2, 0);
            brush.edge(Tube.curved(0, 0.3, side * 0.05, 0.33, side * 0.15, 0.26, side * 0.25), 0.025, 4, 0.4, 0);
        }
        brush.edge(Tube.straight(0, -0.1, 0.014, 0.24, 0.014), 0.01, 3, 0.2, 0);
        brush.edge(Tube.straight(0, -0.1, -0.014, 0.24, -0.014), 0.01, 3, 0.2, 0);
    }

    /** Seen in the half away from the probe only; the near one is veiled. */
    private static void ventricle(Brush brush) {
        Outline horn = Outline.smooth(0.3, 0.3, 0.5, 0.27, 0.7, 0.26, 0.74, 0.33, 0.62, 0.4, 0.42, 0.41);
        brush.fill(horn, new Material(-30, 0, 3, 0.1), 0.03);
        brush.edge(horn, 0.014, 4, 0.1, 0);
        brush.fill(Ellipse.turned(0.46, 0.345, 0.13, 0.045, -0.1), Material.coarse(5, 3, 0.04), 0.025);
        brush.edge(Tube.curved(0, -0.62, 0.16, -0.48, 0.2, -0.34, 0.17), 0.013, 3, 0.2, 0);
        brush.edge(Tube.curved(0, -0.62, -0.16, -0.48, -0.2, -0.34, -0.17), 0.013, 0, 0.2, 0);
    }

    private void insula(Brush brush) {
        double v = 0.66 * b;
        brush.edge(Tube.curved(0, -0.3, v + 0.08, -0.22, v, -0.02, v - 0.03, 0.16, v, 0.24, v + 0.07), 0.022, 6, 0.3,
                0);
        brush.edge(Tube.curved(0, -0.22, -v, -0.02, -v + 0.03, 0.16, -v), 0.025, 0, 0.3, 0);
    }
}
