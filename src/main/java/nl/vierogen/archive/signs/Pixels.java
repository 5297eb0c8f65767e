package nl.vierogen.archive.signs;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vierogen.conditions.picture.Luminance;
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
            return Optional.of(PictureHash.of(raster.getWidth(), raster.getHeight(), new FirstBand(raster)));
        } catch (IOException | RuntimeException undecodable) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Looks at one row at a time: a picture as numbers would take four times its memory. */
    private static final class FirstBand implements Luminance {
        private final Raster raster;
        private final int[] row;
        private int known = -1;

        FirstBand(Raster raster) {
            this.raster = raster;
            this.row = new int[raster.getWidth()];
        }

        @Override
        public int at(int x, int y) {
            if (y != known) {
                raster.getSamples(0, y, row.length, 1, 0, row);
                known = y;
            }
            return row[x];
        }
    }
}
