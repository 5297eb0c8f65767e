package nl.vierogen.exchange.jpeg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Ordinary JPEGs made on the spot, as the JDK writes them. */
public final class Jpegs {
    private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

    private Jpegs() {
    }

    /** How a JPEG is written; sampling is the first component's factors, such as 22. */
    public record Recipe(int width, int height, boolean grey, boolean progressive, float quality, int sampling,
            int restartInterval, long seed) {
    }

    /** A small colour picture that differs by seed. */
    public static byte[] small(long seed) {
        return of(new Recipe(96, 64, false, false, 0.8f, 22, 0, seed));
    }

    /** A picture of that size that differs by seed. */
    public static byte[] sized(int width, int height, float quality, long seed) {
        return of(new Recipe(width, height, false, false, quality, 22, 0, seed));
    }

    /** A JPEG by the recipe. */
    public static byte[] of(Recipe recipe) {
        BufferedImage picture = picture(recipe);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(recipe.quality());
            parameters.setProgressiveMode(
                    recipe.progressive() ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, metadata(writer, parameters, picture, recipe)), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(ImageWriter writer, ImageWriteParam parameters, BufferedImage picture,
            Recipe recipe) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), parameters);
        Element root = (Element) metadata.getAsTree(FORMAT);
        if (!recipe.grey()) {
            NodeList components = root.getElementsByTagName("componentSpec");
            Element first = (Element) components.item(0);
            first.setAttribute("HsamplingFactor", String.valueOf(recipe.sampling() / 10));
            first.setAttribute("VsamplingFactor", String.valueOf(recipe.sampling() % 10));
        }
        if (recipe.restartInterval() > 0) {
            IIOMetadataNode restart = new IIOMetadataNode("dri");
            restart.setAttribute("interval", String.valueOf(recipe.restartInterval()));
            Element sequence = (Element) root.getElementsByTagName("markerSequence").item(0);
            sequence.insertBefore(restart, root.getElementsByTagName("sos").item(0));
        }
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static BufferedImage picture(Recipe recipe) {
        Random random = new Random(recipe.seed());
        BufferedImage image = new BufferedImage(recipe.width(), recipe.height(),
                recipe.grey() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 40; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(recipe.width()), random.nextInt(recipe.height()),
                    recipe.width() / 6 + 1, recipe.height() / 6 + 1);
        }
        graphics.dispose();
        for (int i = 0; i < recipe.width() * recipe.height() / 4; i++) {
            image.setRGB(random.nextInt(recipe.width()), random.nextInt(recipe.height()), random.nextInt(0x1000000));
        }
        return image;
    }
}
