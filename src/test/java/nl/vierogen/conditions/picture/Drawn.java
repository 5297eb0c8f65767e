package nl.vierogen.conditions.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Ultrasound;

/** A practice picture, decoded, and copies of it. */
record Drawn(BufferedImage image) {
    static Drawn of(Subject subject, long seed) {
        Optional<String> age = switch (subject) {
            case HEAD, ABDOMEN, FEMUR -> Optional.of("28w3d");
            case CROWN_RUMP -> Optional.of("11w2d");
            case UTERUS -> Optional.empty();
        };
        Header header = new Header("Echopraktijk De Oefening", LocalDate.of(2026, 10, 13), LocalTime.of(10, 42), age);
        return decoded(Ultrasound.jpeg(new PictureRequest(subject, Quality.good(), 512, 384, header, seed)));
    }

    PictureHash hash() {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return PictureHash.of(image.getWidth(), image.getHeight(), (x, y) -> {
            Color colour = new Color(pixels[y * image.getWidth() + x]);
            return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
        });
    }

    Drawn compressed(float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return decoded(bytes.toByteArray());
    }

    Drawn scaled(double factor) {
        int width = (int) Math.round(image.getWidth() * factor);
        int height = (int) Math.round(image.getHeight() * factor);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return new Drawn(copy).compressed(0.85f);
    }

    Drawn lit(double times, int plus) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color old = new Color(image.getRGB(x, y));
                copy.setRGB(x, y, new Color(lit(old.getRed(), times, plus), lit(old.getGreen(), times, plus),
                        lit(old.getBlue(), times, plus)).getRGB());
            }
        }
        return new Drawn(copy).compressed(0.85f);
    }

    Drawn withBarOverName() {
        Drawn copy = lit(1, 0);
        Graphics2D pen = copy.image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, image.getWidth() * 2 / 5, image.getHeight() / 8);
        pen.dispose();
        return copy;
    }

    private static int lit(int value, double times, int plus) {
        return (int) Math.clamp(value * times + plus, 0, 255);
    }

    private static Drawn decoded(byte[] jpeg) {
        try {
            return new Drawn(ImageIO.read(new ByteArrayInputStream(jpeg)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
