package nl.vierogen.picture;

/**
 * How much two pictures of the same screen differ. Letters are drawn a little differently from machine to machine, so
 * single pixels say nothing: counted are squares in which much differs.
 *
 * @param squares how many squares differ
 * @param of how many there are
 */
public record Likeness(int squares, int of) {
    private static final int SIDE = 16;
    private static final int FAR = 72; // of 255, in a channel: more than another way to smooth a letter
    private static final double MUCH = 0.08; // of a square's pixels

    /** Compares; pictures of different sizes differ everywhere. */
    public static Likeness of(Picture one, Picture other) {
        int across = (one.width() + SIDE - 1) / SIDE;
        int down = (one.height() + SIDE - 1) / SIDE;
        if (one.width() != other.width() || one.height() != other.height()) {
            return new Likeness(across * down, across * down);
        }
        int differing = 0;
        for (int square = 0; square < across * down; square++) {
            differing += differs(one, other, square % across * SIDE, square / across * SIDE) ? 1 : 0;
        }
        return new Likeness(differing, across * down);
    }

    /** Share of the squares that differ, 0 to 1. */
    public double share() {
        return (double) squares / of;
    }

    private static boolean differs(Picture one, Picture other, int left, int top) {
        int far = 0;
        for (int y = top; y < Math.min(top + SIDE, one.height()); y++) {
            for (int x = left; x < Math.min(left + SIDE, one.width()); x++) {
                far += isFar(one.rgb()[y * one.width() + x], other.rgb()[y * one.width() + x]) ? 1 : 0;
            }
        }
        return far > MUCH * SIDE * SIDE;
    }

    private static boolean isFar(int one, int other) {
        return Math.abs((one >> 16) - (other >> 16)) > FAR
                || Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) > FAR
                || Math.abs((one & 0xff) - (other & 0xff)) > FAR;
    }
}
