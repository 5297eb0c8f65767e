package nl.vierogen.practice.image;

/**
 * A picture to make. Equal requests give equal bytes.
 *
 * @param width
 *            in pixels, 480 to 4096
 * @param height
 *            in pixels, 360 to 4096, and no more than the width
 * @param seed
 *            decides the speckle and everything that differs between two examinations
 */
public record PictureRequest(Subject subject, Quality quality, int width, int height, Header header, long seed) {
    /**
     * @throws IllegalArgumentException
     *             when the size is out of range
     */
    public PictureRequest {
        if (width < 480 || width > 4096 || height < 360 || height > width) {
            throw new IllegalArgumentException("no machine has a screen of " + width + " x " + height);
        }
    }
}
