package nl.vierogen.archive.signs;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vierogen.conditions.picture.PictureHash;

/** Looks at a walked JPEG for what it looks like, in memory only. */
final class Pixels {
    private Pixels() {
    }

    /** The hash of the picture, empty when it cannot be decoded. */
    static Optional<PictureHash> hash(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        // a memory stream by name: ImageIO's own choice would cache on disk
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input, true, true);
            // the first band is the luminance of every JPEG that gets in: grey or YCbCr
            Raster raster = reader.readRaster(0, reader.getDefaultReadParam());
            int[] luminance = raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (int[]) null);
            int width = raster.getWidth();
            return Optional.of(PictureHash.of(width, raster.getHeight(), (x, y) -> luminance[y * width + x]));
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
