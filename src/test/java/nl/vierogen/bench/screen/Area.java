package nl.vierogen.bench.screen;

/** A part of the screen, in pixels. */
public record Area(int x, int y, int width, int height) {
    /** The whole of a screen. */
    public static final Area ALL = new Area(0, 0, Screen.WIDTH, Screen.HEIGHT);
}
