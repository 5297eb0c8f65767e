package nl.vierogen.archive.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vierogen.conditions.picture.PictureHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture looked at row by row looks like the same picture read at once. */
class PixelsTest {
    private static final int PATCHES = 60;
    // red, green and blue come out of the luminance rounded: a frequency next to the median may fall on its other side
    private static final int ROUNDED = 4;

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 9", "9, 1", "3, 8192", "8192, 3", "63, 65", "65, 63", "127, 1031", "1031, 127", "801, 599"})
    void aGreyPictureHasTheHashOfItsSamplesReadAtOnce(int width, int height) throws IOException {
        byte[] jpeg = jpeg(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Raster whole = ImageIO.read(new ByteArrayInputStream(jpeg)).getRaster();
        int[] samples = whole.getSamples(0, 0, width, height, 0, (int[]) null);

        assertThat(Pixels.hash(jpeg)).contains(PictureHash.of(width, height, (x, y) -> samples[y * width + x]));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 9", "9, 1", "3, 8192", "8192, 3", "63, 65", "65, 63", "127, 1031", "1031, 127", "801, 599"})
    void aColouredPictureHasTheHashOfItsLuminanceReadAtOnce(int width, int height) throws IOException {
        byte[] jpeg = jpeg(width, height, BufferedImage.TYPE_INT_RGB);
        int[] samples = luminance(jpeg);

        assertThat(Pixels.hash(jpeg)).contains(PictureHash.of(width, height, (x, y) -> samples[y * width + x]));
    }

    @ParameterizedTest
    @CsvSource({"63, 65", "65, 63", "127, 1031", "1031, 127", "801, 599"})
    void aColouredPictureHasTheHashOfWhatIsSeenButForRounding(int width, int height) throws IOException {
        byte[] jpeg = jpeg(width, height, BufferedImage.TYPE_INT_RGB);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(jpeg));
        PictureHash hash = PictureHash.of(width, height, (x, y) -> grey(new Color(seen.getRGB(x, y))));

        assertThat(Pixels.hash(jpeg).orElseThrow().distance(hash)).isLessThanOrEqualTo(ROUNDED);
    }

    @Test
    void picturesOfOneSizeThatShowSomethingElseHaveOtherHashes() throws IOException {
        assertThat(Pixels.hash(jpeg(801, 599, BufferedImage.TYPE_BYTE_GRAY)).orElseThrow()
                .isNearly(Pixels.hash(jpeg(599, 801, BufferedImage.TYPE_BYTE_GRAY)).orElseThrow())).isFalse();
    }

    // grey patches of all kinds on a slope: no two rows, and no two columns, are alike
    private static byte[] jpeg(int width, int height, int type) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Random random = new Random(31L * width + height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, new Color(60 + 150 * x / width, 200 - 150 * y / height, 100).getRGB());
            }
        }
        Graphics2D graphics = picture.createGraphics();
        for (int patch = 0; patch < PATCHES; patch++) {
            graphics.setColor(new Color(random.nextInt(40, 216), random.nextInt(40, 216), random.nextInt(40, 216)));
            graphics.fillRect(random.nextInt(width), random.nextInt(height), 1 + width / 9, 1 + height / 9);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "jpeg", out)).isTrue();
        return out.toByteArray();
    }

    // all bands of all pixels in one array
    private static int[] luminance(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input);
            Raster whole = reader.readRaster(0, null);
            int[] all = whole.getPixels(0, 0, whole.getWidth(), whole.getHeight(), (int[]) null);
            int[] luminance = new int[whole.getWidth() * whole.getHeight()];
            for (int n = 0; n < luminance.length; n++) {
                luminance[n] = all[n * whole.getNumBands()];
            }
            return luminance;
        } finally {
            reader.dispose();
        }
    }

    // as JFIF weighs the colours
    private static int grey(Color colour) {
        return (int) Math.round(0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue());
    }
}
