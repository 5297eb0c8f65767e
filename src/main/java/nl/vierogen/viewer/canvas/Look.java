package nl.vierogen.viewer.canvas;

/**
 * The view of one image that is kept while others are shown.
 *
 * @param fitted whether it follows the size of the viewport
 * @param transform how the image lies
 * @param port the viewport it lay in
 */
public record Look(boolean fitted, ViewTransform transform, Size port) {
    static Look fit(Size image, Size port) {
        return new Look(true, ViewTransform.fit(image, port), port);
    }

    /** The same look in a viewport of this size. */
    Look in(Size now, Size image) {
        return fitted ? fit(image, now) : new Look(false, transform.resized(port, now, image), now);
    }

    /** Another transform; what shows the whole image at its largest is fitted again. */
    Look with(ViewTransform changed, Size image) {
        boolean whole = Math.abs(changed.scale() / ViewTransform.fit(image, port).scale() - 1) < 1e-6;
        return whole ? fit(image, port) : new Look(false, changed, port);
    }
}
