package nl.vierogen.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Ultrasound;

/**
 * Pictures, drawn.
 *
 * @param requests what they were drawn from, by slot, in order
 * @param jpegs the pictures
 */
record Drawing(Map<SlotId, PictureRequest> requests, Map<SlotId, byte[]> jpegs) {

    // the pictures do not depend on each other and drawing them is most of the work
    static Drawing of(Map<SlotId, PictureRequest> requests) {
        return new Drawing(requests, requests.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, entry -> Ultrasound.jpeg(entry.getValue()))));
    }

    /** The images in order, each of the examination that its slot has. */
    List<LogbookImage> images(Function<SlotId, String> examinations) {
        List<LogbookImage> images = new ArrayList<>();
        requests.forEach((slot, request) -> {
            byte[] jpeg = jpegs.get(slot);
            images.add(new LogbookImage(slot, examinations.apply(slot), Sha256.of(jpeg), jpeg.length, request.width(),
                    request.height()));
        });
        return images;
    }
}
