package nl.vierogen.exchange.pack.folder;

import java.util.List;
import nl.vierogen.exchange.pack.LogbookPackage;

/**
 * A package, opened again with the Bureau's own key after it was made.
 *
 * @param file bytes of the {@code .logboek}
 * @param content what is in it
 * @param report what was done to each image, in the order of the form
 */
public record PackedLogbook(byte[] file, LogbookPackage content, List<PackedImage> report) {
    public PackedLogbook {
        report = List.copyOf(report);
    }
}
