import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's sign, two pairs of eyes, for the installers of the three systems: {@code java Icon.java FOLDER}
 * leaves a PNG of each usual size, an .ico for Windows and an .icns for macOS. The program's own pictures of it, in
 * {@code src/main/resources/nl/vierogen/ui/eyes}, are copies of these; a test compares them.
 */
final class Icon {
    private static final double SIDE = 64;
    private static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final Color TILE = new Color(0x0f3d3c);
    private static final Color FIRST = new Color(0xf4fbfa);
    private static final Color SECOND = new Color(0x56c8c6);
    private static final int ICO_LARGEST = 256;

    private Icon() {
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int side : SIDES) {
            pictures.put(side, png(side));
            Files.write(folder.resolve(side + ".png"), pictures.get(side));
        }
        Files.write(folder.resolve("vierogen.ico"), ico(pictures));
        Files.write(folder.resolve("vierogen.icns"), icns(pictures));
    }

    private static byte[] png(int side) throws IOException {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(side / SIDE, side / SIDE);
        pen.setColor(TILE);
        pen.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, 18, 18));
        eye(pen, 18, 21, FIRST);
        eye(pen, 46, 21, FIRST);
        eye(pen, 18, 43, SECOND);
        eye(pen, 46, 43, SECOND);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void eye(Graphics2D pen, double x, double y, Color colour) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        Path2D almond = new Path2D.Double();
        almond.moveTo(-13, 0);
        almond.quadTo(0, -13, 13, 0);
        almond.quadTo(0, 13, -13, 0);
        pen.setColor(colour);
        pen.fill(almond);
        pen.setColor(TILE);
        pen.fill(circle(0, 0, 4.6));
        pen.setColor(colour);
        pen.fill(circle(1.6, -1.6, 1.4));
        pen.setTransform(before);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    // a directory of pictures, each a whole PNG: what Windows reads since Vista
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        Map<Integer, byte[]> kept = new LinkedHashMap<>(pictures);
        kept.keySet().removeIf(side -> side > ICO_LARGEST);
        int offset = 6 + 16 * kept.size();
        ByteBuffer file = ByteBuffer.allocate(offset + kept.values().stream().mapToInt(png -> png.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) kept.size());
        for (Map.Entry<Integer, byte[]> picture : kept.entrySet()) {
            byte side = (byte) (picture.getKey() % ICO_LARGEST);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.getValue().length).putInt(offset);
            offset += picture.getValue().length;
        }
        kept.values().forEach(file::put);
        return file.array();
    }

    // a chain of named parts, big-endian, each a whole PNG
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        Map<String, Integer> parts = Map.of("icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09", 512);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (String name : parts.keySet().stream().sorted().toList()) {
            byte[] png = pictures.get(parts.get(name));
            out.write(name.getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        ByteBuffer file = ByteBuffer.allocate(8 + body.size());
        return file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size()).put(body.toByteArray())
                .array();
    }
}
