package nl.vierogen.bench.screen;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The frame buffer of a virtual screen, which Xvfb keeps in a file in the form of an X window dump: a header of 32-bit
 * numbers, a table of colours of 12 bytes each, then the pixels.
 */
final class Frame {
    private static final int COLOURS = 19;
    private static final int BYTES_PER_LINE = 12;
    private static final int BYTES_PER_COLOUR = 12;
    private static final int BYTES_PER_PIXEL = 4;
    // of the bytes of a region one in so many may differ
    private static final int HAIR = 400;

    private final ByteBuffer pixels;
    private final int bytesPerLine;

    Frame(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.BIG_ENDIAN);
            bytesPerLine = all.getInt(BYTES_PER_LINE * Integer.BYTES);
            int start = all.getInt(0) + all.getInt(COLOURS * Integer.BYTES) * BYTES_PER_COLOUR;
            pixels = all.slice(start, all.limit() - start);
        }
    }

    /** The pixels of a region as they are now. */
    byte[] copy(Area area) {
        int line = area.width() * BYTES_PER_PIXEL;
        byte[] copy = new byte[line * area.height()];
        for (int y = 0; y < area.height(); y++) {
            pixels.get(start(area, y), copy, y * line, line);
        }
        return copy;
    }

    /** Whether the region looks like this now: a line drawn anew may end a hair beside where it ended before. */
    boolean looksLike(Area area, byte[] wanted) {
        byte[] now = copy(area);
        int others = 0;
        for (int n = 0; n < now.length; n++) {
            others += now[n] == wanted[n] ? 0 : 1;
        }
        return others <= now.length / HAIR;
    }

    /** Whether the region has exactly these pixels now. */
    boolean shows(Area area, byte[] wanted) {
        int line = area.width() * BYTES_PER_PIXEL;
        for (int y = 0; y < area.height(); y++) {
            if (pixels.slice(start(area, y), line).mismatch(ByteBuffer.wrap(wanted, y * line, line)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private int start(Area area, int line) {
        return (area.y() + line) * bytesPerLine + area.x() * BYTES_PER_PIXEL;
    }
}
