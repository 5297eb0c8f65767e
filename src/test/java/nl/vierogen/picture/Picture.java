package nl.vierogen.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A picture of a screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb its pixels, row by row, as 0xRRGGBB
 */
public record Picture(int width, int height, int[] rgb) {
    private static final int COLOUR = 0xffffff;

    /** What JavaFX drew. */
    public static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return plain(width, height, pixels);
    }

    /** A picture in a file. */
    public static Picture read(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        return plain(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    private static Picture plain(int width, int height, int[] pixels) {
        for (int n = 0; n < pixels.length; n++) {
            pixels[n] &= COLOUR;
        }
        return new Picture(width, height, pixels);
    }

    /** The same without colour, by luminance (ITU-R BT.601). */
    public Picture grey() {
        int[] grey = new int[rgb.length];
        for (int n = 0; n < grey.length; n++) {
            int light = (299 * (rgb[n] >> 16) + 587 * (rgb[n] >> 8 & 0xff) + 114 * (rgb[n] & 0xff) + 500) / 1000;
            grey[n] = light << 16 | light << 8 | light;
        }
        return new Picture(width, height, grey);
    }

    /** Writes it as a small PNG of few colours. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(new FewColours(rgb).indexed(width, height), "png", file.toFile());
    }
}
