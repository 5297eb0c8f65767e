package nl.vierogen.viewer.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A small copy of a picture, each pixel the mean of those it stands for. */
public final class Thumbnail {
    private static final int LONGEST_SIDE = 240;

    private Thumbnail() {
    }

    static Image of(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int step = Math.max(1, (int) Math.ceil(Math.max(width, height) / (double) LONGEST_SIDE));
        int columns = Math.max(1, width / step);
        int rows = Math.max(1, height / step);
        int[] line = new int[width * step];
        int[] small = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            int lines = Math.min(step, height - row * step);
            picture.getPixelReader().getPixels(0, row * step, width, lines, PixelFormat.getIntArgbInstance(), line, 0,
                    width);
            for (int column = 0; column < columns; column++) {
                small[row * columns + column] = mean(line, width, column * step, Math.min(step, width), lines);
            }
        }
        WritableImage image = new WritableImage(columns, rows);
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), small, 0, columns);
        return image;
    }

    private static int mean(int[] pixels, int stride, int from, int width, int height) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = 0; y < height; y++) {
            for (int x = from; x < from + width; x++) {
                int pixel = pixels[y * stride + x];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = width * height;
        return 0xff << 24 | red / count << 16 | green / count << 8 | blue / count;
    }
}
