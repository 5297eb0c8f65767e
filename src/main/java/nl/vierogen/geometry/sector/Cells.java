package nl.vierogen.geometry.sector;

import java.util.Optional;

/** The cells of an image that may show tissue: brighter than the ground of the screen, and not one even grey. */
final class Cells {
    /** About so many cells lie beside each other. */
    static final int ACROSS = 320;

    private static final int ABOVE_GROUND = 4;
    private static final int DARK = 64;
    private static final int EVEN = 5;

    private final GreyImage image;
    private final int size;
    private final int ground;

    private Cells(GreyImage image, int ground) {
        this.image = image;
        this.size = size(image);
        this.ground = ground;
    }

    /** Pixels that a cell is wide and high. */
    static int size(GreyImage image) {
        return Math.max(1, Math.round(image.width() / (float) ACROSS));
    }

    /** The cells; empty when the image has no dark ground. */
    static Optional<Mask> of(GreyImage image) {
        int ground = ground(image);
        return ground > DARK ? Optional.empty() : Optional.of(new Cells(image, ground).mask());
    }

    // what most pixels at the edges of the image are
    private static int ground(GreyImage image) {
        int[] counts = new int[256];
        for (int x = 0; x < image.width(); x++) {
            counts[image.at(x, 0)]++;
            counts[image.at(x, image.height() - 1)]++;
        }
        for (int y = 0; y < image.height(); y++) {
            counts[image.at(0, y)]++;
            counts[image.at(image.width() - 1, y)]++;
        }
        int most = 0;
        for (int grey = 0; grey < counts.length; grey++) {
            most = counts[grey] > counts[most] ? grey : most;
        }
        return most;
    }

    private Mask mask() {
        Mask bright = new Mask(image.width() / size, image.height() / size);
        Mask even = new Mask(bright.width, bright.height);
        for (int y = 0; y < bright.height; y++) {
            for (int x = 0; x < bright.width; x++) {
                cell(x, y, bright, even);
            }
        }
        // a panel or a button of the machine is even over some width; an even spot in tissue is small
        Mask panels = even.and(bright).opened(3).spread(1, true);
        Mask tissue = new Mask(bright.width, bright.height);
        for (int y = 0; y < bright.height; y++) {
            for (int x = 0; x < bright.width; x++) {
                tissue.set(x, y, bright.at(x, y) && !panels.at(x, y));
            }
        }
        return tissue;
    }

    private void cell(int column, int row, Mask bright, Mask even) {
        int sum = 0;
        int least = 255;
        int most = 0;
        for (int y = row * size; y < (row + 1) * size; y++) {
            for (int x = column * size; x < (column + 1) * size; x++) {
                int grey = image.at(x, y);
                sum += grey;
                least = Math.min(least, grey);
                most = Math.max(most, grey);
            }
        }
        bright.set(column, row, sum / (size * size) > ground + ABOVE_GROUND);
        even.set(column, row, most - least <= EVEN);
    }
}
