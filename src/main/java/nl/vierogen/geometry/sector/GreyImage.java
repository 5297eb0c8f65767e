package nl.vierogen.geometry.sector;

/**
 * An image without colour.
 *
 * @param width pixels
 * @param height pixels
 * @param grey brightness of each pixel row by row, 0 to 255; handed over, not copied
 */
public record GreyImage(int width, int height, byte[] grey) {
    /** @throws IllegalArgumentException when the pixels are not as many as the size says */
    public GreyImage {
        if (grey.length != width * height) {
            throw new IllegalArgumentException("so many pixels has no image of this size");
        }
    }

    /**
     * From pixels in colour. What is coloured is black here: tissue is grey, calipers and writing often are not.
     *
     * @param pixels alpha, red, green and blue of each pixel in 8 bits
     */
    public static GreyImage of(int width, int height, int[] pixels) {
        byte[] grey = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int red = pixels[i] >> 16 & 0xff;
            int green = pixels[i] >> 8 & 0xff;
            int blue = pixels[i] & 0xff;
            int most = Math.max(red, Math.max(green, blue));
            int least = Math.min(red, Math.min(green, blue));
            grey[i] = (byte) (most - least > COLOURED ? 0 : (red + green + green + blue) / 4);
        }
        return new GreyImage(width, height, grey);
    }

    /** Beyond the tint that some machines give their greys. */
    private static final int COLOURED = 72;

    int at(int x, int y) {
        return grey[y * width + x] & 0xff;
    }
}
