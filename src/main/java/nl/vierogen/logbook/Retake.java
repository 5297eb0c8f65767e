package nl.vierogen.logbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a retake has beside its new images. No points: those of the first round are never shown (procedure 2026, 4.g).
 *
 * @param basis what is assessed
 * @param firstAssessedOn day on which the first result was sealed; empty for NO_FIRST and for nothing else
 * @param oldImages the first image of each slot made again; none for NO_FIRST
 * @param corrections what was asked of each of these slots
 * @param kept the slots not made again, in the order of the form; some for MARKED and for nothing else
 */
public record Retake(Basis basis, Optional<LocalDate> firstAssessedOn, Map<SlotId, LogbookImage> oldImages,
        Map<SlotId, Correction> corrections, List<Kept> kept) {
    public Retake {
        oldImages = Collections.unmodifiableMap(new TreeMap<>(oldImages));
        corrections = Collections.unmodifiableMap(new TreeMap<>(corrections));
        kept = List.copyOf(kept);
    }

    /** The image that was there before. */
    public Optional<LogbookImage> oldImage(SlotId slot) {
        return Optional.ofNullable(oldImages.get(slot));
    }

    /** What was asked of the slot. */
    public Optional<Correction> correction(SlotId slot) {
        return Optional.ofNullable(corrections.get(slot));
    }
}
