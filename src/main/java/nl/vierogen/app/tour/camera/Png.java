package nl.vierogen.app.tour.camera;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes a picture as a PNG of 8 bits a colour without transparency (ISO/IEC 15948). */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte DEPTH = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final int COLOURS = 3;
    private static final byte DIFFERENCE_TO_LEFT = 1;
    private static final int HEADER_LENGTH = 13;
    private static final int BUFFER = 1 << 16;

    private Png() {
    }

    static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(HEADER_LENGTH).putInt(width).putInt(height).put(DEPTH).put(TRUE_COLOUR)
                .array());
        chunk(out, "IDAT", deflate(rows(image, width, height)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) {
        int[] pixels = new int[width];
        ByteBuffer rows = ByteBuffer.allocate((width * COLOURS + 1) * height);
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            rows.put(DIFFERENCE_TO_LEFT);
            int left = 0;
            for (int pixel : pixels) {
                rows.put((byte) ((pixel >> 16 & 0xff) - (left >> 16 & 0xff)));
                rows.put((byte) ((pixel >> 8 & 0xff) - (left >> 8 & 0xff)));
                rows.put((byte) ((pixel & 0xff) - (left & 0xff)));
                left = pixel;
            }
        }
        return rows.array();
    }

    private static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] typed = ByteBuffer.allocate(Integer.BYTES + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII)).put(content).array();
        CRC32 crc = new CRC32();
        crc.update(typed);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        out.writeBytes(typed);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array());
    }
}
