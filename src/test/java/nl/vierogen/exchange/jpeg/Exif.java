package nl.vierogen.exchange.jpeg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A small Exif segment: software, orientation and the moments of change and of taking. */
public final class Exif {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private Exif() {
    }

    /** The whole APP1 segment. */
    public static byte[] segment(String software, int orientation, String changed, String taken) {
        ByteBuffer tiff = ByteBuffer.allocate(512);
        byte[] program = ascii(software);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        int directory = 2 + 4 * 12 + 4;
        int texts = 8 + directory;
        int sub = texts + program.length + 20;
        tiff.putShort((short) 4);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x0131, ASCII, program.length, texts);
        entry(tiff, 0x0132, ASCII, 20, texts + program.length);
        entry(tiff, 0x8769, LONG, 1, sub);
        tiff.putInt(0).put(program).put(ascii(changed));
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, sub + 2 + 12 + 4);
        tiff.putInt(0).put(ascii(taken));
        byte[] data = new byte[tiff.position()];
        tiff.get(0, data);
        return Surgery.segment(Marker.APP1, Surgery.join(Surgery.latin("Exif\0\0"), data));
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] ascii(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
