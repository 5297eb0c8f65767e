package nl.vierogen.conditions.picture;

/** The grey of a picture, wherever its pixels are kept. */
@FunctionalInterface
public interface Luminance {
    /**
     * How bright a pixel is.
     *
     * @param x column, from 0
     * @param y row, from 0
     * @return 0, black, to 255, white
     */
    int at(int x, int y);
}
