package nl.vierogen.exchange.pack.folder;

import java.util.List;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.jpeg.StrippedSegment;
import nl.vierogen.logbook.LogbookImage;

/**
 * What packing did to one image, for the Bureau's eyes.
 *
 * @param image the image as packed
 * @param name what the Bureau knows it by
 * @param stripped what was taken out
 * @param signs what the metadata gave away; also in the statement, as the Bureau's findings
 */
public record PackedImage(LogbookImage image, String name, List<StrippedSegment> stripped, List<Sign> signs) {
    public PackedImage {
        stripped = List.copyOf(stripped);
        signs = List.copyOf(signs);
    }
}
