package nl.vierogen.viewer.canvas;

/**
 * How an image lies in its viewport: a point of the image at (i, j) is shown at (x + scale * i, y + scale * j).
 *
 * @param scale viewport units a pixel of the image, above 0
 * @param x where the left edge of the image lies, in viewport units
 * @param y where its upper edge lies
 */
public record ViewTransform(double scale, double x, double y) {
    /** Largest magnification, in device pixels a pixel of the image. */
    static final double MOST_DEVICE_PIXELS = 16;

    /** The whole image, as large as the viewport allows, in its middle. */
    static ViewTransform fit(Size image, Size port) {
        double scale = Math.min(port.width() / image.width(), port.height() / image.height());
        return new ViewTransform(scale, 0, 0).held(image, port);
    }

    /** Viewport units a pixel of the image when one pixel of the image is one pixel of the device. */
    public static double actualScale(double outputScale) {
        return 1 / outputScale;
    }

    /** Another scale, with what is shown at (atX, atY) of the viewport staying where it is. */
    public ViewTransform scaledTo(double newScale, double atX, double atY) {
        double factor = newScale / scale;
        return new ViewTransform(newScale, atX - (atX - x) * factor, atY - (atY - y) * factor);
    }

    /** Zoomed by a factor at a point of the viewport, between the whole image and the largest magnification. */
    public ViewTransform zoomed(double factor, double atX, double atY, Size image, Size port, double outputScale) {
        double smallest = Math.min(fit(image, port).scale(), actualScale(outputScale));
        double largest = MOST_DEVICE_PIXELS * actualScale(outputScale);
        double wanted = Math.clamp(scale * factor, smallest, Math.max(smallest, largest));
        return scaledTo(wanted, atX, atY).held(image, port);
    }

    /** Moved over the viewport, in its units: to the right and down. */
    public ViewTransform panned(double dx, double dy) {
        return new ViewTransform(scale, x + dx, y + dy);
    }

    /** The same view with what fits in the middle, and no empty strip beside what does not. */
    ViewTransform held(Size image, Size port) {
        return new ViewTransform(scale, held(x, image.width() * scale, port.width()),
                held(y, image.height() * scale, port.height()));
    }

    /** The same view after the viewport got another size: its middle stays the middle. */
    ViewTransform resized(Size from, Size to, Size image) {
        return panned((to.width() - from.width()) / 2, (to.height() - from.height()) / 2).held(image, to);
    }

    /** The same view with its corner on whole device pixels, as it is drawn. */
    public ViewTransform onDevicePixels(double outputScale) {
        return new ViewTransform(scale, Math.round(x * outputScale) / outputScale,
                Math.round(y * outputScale) / outputScale);
    }

    /** Where a pixel column of the image is shown. */
    double toPortX(double imageX) {
        return x + scale * imageX;
    }

    /** Where a pixel row of the image is shown. */
    double toPortY(double imageY) {
        return y + scale * imageY;
    }

    /** The pixel column of the image that is shown there. */
    public double toImageX(double portX) {
        return (portX - x) / scale;
    }

    /** The pixel row of the image that is shown there. */
    public double toImageY(double portY) {
        return (portY - y) / scale;
    }

    private static double held(double offset, double length, double room) {
        return length <= room ? (room - length) / 2 : Math.clamp(offset, room - length, 0);
    }
}
