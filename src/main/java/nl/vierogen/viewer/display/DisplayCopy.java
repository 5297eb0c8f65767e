package nl.vierogen.viewer.display;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture with its pixels as they are to be shown: made once, so that moving it costs nothing more. */
public final class DisplayCopy {
    private DisplayCopy() {
    }

    /** The picture itself where nothing is changed. On any thread. */
    public static Image of(Image picture, Display display) {
        if (display.isNeutral()) {
            return picture;
        }
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        LookupTable.of(display).applyTo(pixels);
        WritableImage copy = new WritableImage(width, height);
        copy.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return copy;
    }
}
