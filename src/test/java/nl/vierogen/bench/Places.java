package nl.vierogen.bench;

import nl.vierogen.bench.screen.Area;

/** Where on a screen of 1366 x 768 the things are that are waited for. */
final class Places {
    /** In the middle of the image, on the assessing screen and in the window of two pictures. */
    static final Area IMAGE = new Area(520, 300, 120, 120);
    /** The line of totals at the foot of the assessing screen. */
    static final Area TOTALS = new Area(0, 720, 300, 40);
    /** The label in the middle of a window. */
    static final Area LABEL = new Area(600, 340, 166, 60);

    private Places() {
    }
}
