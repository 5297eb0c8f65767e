package nl.vierogen.exchange.jpeg;

import java.util.List;

/**
 * What walking over a JPEG found out.
 *
 * @param width width in pixels, 1 to 8192
 * @param height height in pixels, 1 to 8192
 * @param components colour components, 1 or 3
 * @param scans scans, 1 to 16
 * @param progressive whether it is coded progressively
 * @param segments all segments in order, from SOI to EOI
 */
public record JpegFacts(int width, int height, int components, int scans, boolean progressive,
        List<Segment> segments) {
    public JpegFacts {
        segments = List.copyOf(segments);
    }

    /** Bytes from SOI to EOI. */
    public int length() {
        return segments.getLast().end();
    }
}
