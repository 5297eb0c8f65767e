package nl.vierogen.archive.signs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vierogen.archive.kept.KeptLooks;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;

/** What the images of packages look like; each is looked at once, when its package is imported. */
public final class Prints {
    private final Map<Sha256, Print> known = new ConcurrentHashMap<>();

    /** Believes what was kept. */
    public void know(KeptLooks kept) {
        kept.prints().forEach(print -> known.putIfAbsent(print.sha256(), print));
    }

    /** What is kept of a package, so that it need not be looked at again. */
    public KeptLooks looks(LogbookPackage opened) {
        return new KeptLooks(Stream.of(assessed(opened), old(opened)).flatMap(prints -> prints.values().stream())
                .distinct().toList());
    }

    /** Prints of the images to assess. */
    Map<SlotId, Print> assessed(LogbookPackage opened) {
        return of(opened.statement().assessed(), opened.images());
    }

    /** Prints of the old images of a retake. */
    Map<SlotId, Print> old(LogbookPackage opened) {
        return of(opened.statement().old(), opened.oldImages());
    }

    /** What is kept, under a key, of everything that can be seen in a package. */
    public List<String> seen(LogbookPackage opened) {
        List<String> elements = new ArrayList<>();
        List.of(opened.statement().assessed(), opened.statement().old()).forEach(
                images -> images.forEach(image -> elements.add(image.sha256().hex())));
        List.of(assessed(opened), old(opened)).forEach(prints -> prints.values().forEach(
                print -> print.hash()
                        .ifPresent(hash -> hash.seenElements().forEach(element -> elements.add(element.hex())))));
        return elements;
    }

    private Map<SlotId, Print> of(List<LogbookImage> images, Map<SlotId, byte[]> jpegs) {
        Map<SlotId, Print> prints = new LinkedHashMap<>();
        images.parallelStream().forEach(image -> {
            byte[] jpeg = jpegs.get(image.slot());
            // what cannot be decoded can still be the same bytes
            if (jpeg != null) {
                known.computeIfAbsent(image.sha256(), sha256 -> new Print(sha256, Pixels.hash(jpeg)));
            }
        });
        images.forEach(image -> {
            Print print = known.get(image.sha256());
            if (print != null) {
                prints.put(image.slot(), print);
            }
        });
        return prints;
    }
}
