package nl.vierogen.exchange.pack;

import java.util.Map;
import nl.vierogen.logbook.SlotId;

/**
 * All that goes into a package, not signed yet.
 *
 * @param statement what the Bureau will sign
 * @param form bytes of the form
 * @param images JPEG of each slot to assess, stripped
 * @param oldImages JPEG of each slot that has an old image
 */
public record PackageDraft(PackageStatement statement, byte[] form, Map<SlotId, byte[]> images,
        Map<SlotId, byte[]> oldImages) {
    public PackageDraft {
        images = Map.copyOf(images);
        oldImages = Map.copyOf(oldImages);
    }
}
