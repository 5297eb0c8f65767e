package nl.vierogen.viewer.picture;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * A picture with its pixels.
 *
 * @param image all of them
 * @param thumbnail its small copy
 */
public record DecodedPicture(Image image, Image thumbnail) {
    /**
     * Decodes a picture. Takes long, so off the JavaFX thread.
     *
     * @param name what the picture is called when it is refused
     * @throws Refusal JPEG_UNDECODABLE
     */
    public static DecodedPicture of(byte[] jpeg, Object name) throws Refusal {
        Image image = new Image(new ByteArrayInputStream(jpeg));
        if (image.isError() || image.getWidth() < 1) {
            throw new Refusal(Problem.JPEG_UNDECODABLE, name);
        }
        return new DecodedPicture(image, Thumbnail.of(image));
    }
}
