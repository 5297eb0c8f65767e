package nl.vierogen.viewer.picture;

import javafx.scene.image.Image;
import nl.vierogen.problem.Refusal;

/** What is known of a picture. */
public sealed interface PictureState {
    /** Not decoded yet. */
    record Waiting() implements PictureState {
    }

    /**
     * Decoded.
     *
     * @param image all its pixels
     */
    record Ready(Image image) implements PictureState {
        /** Memory its pixels take, in bytes. */
        long bytes() {
            return 4L * (long) image.getWidth() * (long) image.getHeight();
        }
    }

    /**
     * Cannot be shown.
     *
     * @param why the reason
     */
    record Broken(Refusal why) implements PictureState {
    }
}
