package nl.vierogen.exchange.pack.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.pack.BureauFinding;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;

/**
 * What the sonographer handed in for a retake.
 *
 * @param submittedOn day of definitive submission
 * @param resubmittedOn day on which it was mended, empty when it never went back
 * @param replaces identity of the package it takes the place of, empty for a new one
 * @param examinations the examination in which the new images of each case were made (procedure 2026, 4.h), with ids
 * other than those of the first round
 * @param jpegs the new images, stripped
 * @param checkedByBureau letters of the conditions the Bureau has checked, of a retake {@code b} and {@code d} (4.j)
 * @param findings what the Bureau recorded before it stripped them
 */
public record HandedIn(LocalDate submittedOn, Optional<LocalDate> resubmittedOn, Optional<Sha256> replaces,
        Map<CaseId, Examination> examinations, Map<SlotId, byte[]> jpegs, List<String> checkedByBureau,
        List<BureauFinding> findings) {
    /** What the Bureau checks of a retake (procedure 2026, 4.j). */
    public static final List<String> CHECKED = List.of("b", "d");

    public HandedIn {
        examinations = Map.copyOf(examinations);
        jpegs = Map.copyOf(jpegs);
        checkedByBureau = List.copyOf(checkedByBureau);
        findings = List.copyOf(findings);
    }

    /** Handed in once, in good order. */
    public static HandedIn on(LocalDate submittedOn, Map<CaseId, Examination> examinations,
            Map<SlotId, byte[]> jpegs) {
        return new HandedIn(submittedOn, Optional.empty(), Optional.empty(), examinations, jpegs, CHECKED, List.of());
    }
}
