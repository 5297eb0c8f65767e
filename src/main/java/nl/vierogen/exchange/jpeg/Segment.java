package nl.vierogen.exchange.jpeg;

/**
 * A marker with all that belongs to it; for a scan also its entropy-coded data.
 *
 * @param marker second byte of the marker, 0xC0 to 0xFE
 * @param content what it holds
 * @param offset where the marker starts, in bytes
 * @param length bytes from the marker on
 */
public record Segment(int marker, SegmentContent content, int offset, int length) {
    /** Where the next byte after it lies. */
    public int end() {
        return offset + length;
    }

    /** A short name of the content for a person, such as {@code Exif} or {@code APP5}; empty for the picture itself. */
    public String label() {
        return content == SegmentContent.APPLICATION
                ? content.label() + (marker - Marker.APP0)
                : content.label();
    }

    boolean isBare() {
        return content.isBare();
    }
}
