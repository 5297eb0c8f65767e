package nl.vierogen.exchange.jpeg;

import java.util.List;

/**
 * A JPEG of which only the picture is left.
 *
 * @param jpeg the bytes
 * @param facts what walking over these bytes found out
 * @param stripped what was taken out, in order
 * @param signs what the metadata gave away
 */
public record Stripped(byte[] jpeg, JpegFacts facts, List<StrippedSegment> stripped, List<Sign> signs) {
    public Stripped {
        stripped = List.copyOf(stripped);
        signs = List.copyOf(signs);
    }
}
