package nl.vierogen.exchange.pack.folder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.jpeg.DecodeCheck;
import nl.vierogen.exchange.jpeg.JpegStripper;
import nl.vierogen.exchange.jpeg.Stripped;
import nl.vierogen.exchange.pack.BureauFinding;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;

/**
 * Images that were handed in, each stripped, walked and decoded.
 *
 * @param jpegs the image of each slot as it will be sent
 * @param report what was done to each, in the order they came
 */
record Intake(Map<SlotId, byte[]> jpegs, List<PackedImage> report) {
    private static final Duration LONGEST_DECODING = Duration.ofSeconds(10);

    /** @throws Refusal JPEG_* with the image's name */
    static Intake of(List<LogbookDraft.DraftImage> images) throws Refusal {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        List<PackedImage> report = new ArrayList<>();
        for (LogbookDraft.DraftImage image : images) {
            Stripped stripped = JpegStripper.strip(image.jpeg(), image.name());
            new DecodeCheck(LONGEST_DECODING).require(stripped.jpeg(), stripped.facts(), image.name());
            jpegs.put(image.slot(), stripped.jpeg());
            report.add(packed(image, stripped));
        }
        return new Intake(jpegs, report);
    }

    /** What the metadata gave away, as the Bureau's findings. */
    List<BureauFinding> findings() {
        return report.stream().flatMap(image -> image.signs().stream()
                .map(sign -> new BureauFinding(image.image().slot(), sign.kind(), sign.detail()))).toList();
    }

    List<LogbookImage> images() {
        return report.stream().map(PackedImage::image).toList();
    }

    private static PackedImage packed(LogbookDraft.DraftImage image, Stripped stripped) {
        byte[] jpeg = stripped.jpeg();
        LogbookImage packed = new LogbookImage(image.slot(), image.examination(), Sha256.of(jpeg), jpeg.length,
                stripped.facts().width(), stripped.facts().height());
        return new PackedImage(packed, image.name(), stripped.stripped(), stripped.signs());
    }
}
