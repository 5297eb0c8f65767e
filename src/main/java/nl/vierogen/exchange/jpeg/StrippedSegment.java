package nl.vierogen.exchange.jpeg;

/**
 * Something that was taken out of a JPEG.
 *
 * @param kind short name, such as {@code Exif}
 * @param bytes its length in bytes
 */
public record StrippedSegment(String kind, int bytes) {
}
