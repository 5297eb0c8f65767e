package nl.vierogen.viewer.canvas;

/**
 * How a picture lies, told without its size or that of its viewport, so that another picture can lie alike.
 *
 * @param zoom how many times larger than the whole picture fitted, above 0
 * @param x the place of the picture in the middle of the viewport, from the left as a fraction of its width
 * @param y the same from the top, as a fraction of its height
 */
public record Stance(double zoom, double x, double y) {
    /** The whole picture. */
    public static final Stance WHOLE = new Stance(1, 0.5, 0.5);

    /**
     * How one picture lies otherwise than another.
     *
     * @param zoom how many times larger, above 0
     * @param x further to the right in the picture, as a fraction of its width
     * @param y further down, as a fraction of its height
     */
    public record Offset(double zoom, double x, double y) {
        public static final Offset NONE = new Offset(1, 0, 0);
    }

    /** @param image the size of the picture that is looked at so, in its pixels */
    public static Stance of(Look look, Size image) {
        if (look.fitted()) {
            return WHOLE;
        }
        ViewTransform now = look.transform();
        double whole = ViewTransform.fit(image, look.port()).scale();
        return new Stance(now.scale() / whole, now.toImageX(look.port().width() / 2) / image.width(),
                now.toImageY(look.port().height() / 2) / image.height());
    }

    /** The stance that lies otherwise than this one by so much. */
    public Stance plus(Offset offset) {
        return new Stance(zoom * offset.zoom(), x + offset.x(), y + offset.y());
    }

    /** The stance from which this one lies otherwise by so much. */
    public Stance minus(Offset offset) {
        return new Stance(zoom / offset.zoom(), x - offset.x(), y - offset.y());
    }

    /** How this one lies otherwise than the other. */
    public Offset from(Stance other) {
        return new Offset(zoom / other.zoom, x - other.x, y - other.y);
    }

    /** The transform of an image that lies so in a viewport, as near as the edges and the largest zoom allow. */
    ViewTransform in(Size image, Size port, double outputScale) {
        ViewTransform whole = ViewTransform.fit(image, port);
        double centreX = port.width() / 2;
        double centreY = port.height() / 2;
        double scale = whole.zoomed(zoom, centreX, centreY, image, port, outputScale).scale();
        return new ViewTransform(scale, centreX - x * image.width() * scale, centreY - y * image.height() * scale)
                .held(image, port);
    }
}
