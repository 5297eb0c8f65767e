package nl.vierogen.logbook;

/**
 * An image of a logbook.
 *
 * @param slot its place
 * @param examination id of the examination it was made in
 * @param sha256 digest of the JPEG's bytes
 * @param bytes length of the JPEG in bytes
 * @param width width in pixels
 * @param height height in pixels
 */
public record LogbookImage(SlotId slot, String examination, Sha256 sha256, int bytes, int width, int height) {
    /** Longest side of an image, in pixels. */
    public static final int LONGEST_SIDE = 8192;

    /** @throws IllegalArgumentException when a length is not positive or a side is too long */
    public LogbookImage {
        if (bytes <= 0 || width <= 0 || height <= 0 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IllegalArgumentException("impossible size");
        }
    }
}
