package nl.vierogen.practice;

import static nl.vierogen.practice.image.Quality.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.Quality.Magnification;

/** The second opinion for practice, on a retake of four dating images that occur in no other practice logbook. */
final class PracticeSecondOpinion {
    private static final String NUMBER = "OEF-S1";
    private static final long SEED = 500;
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final String KEPT = "crl3";

    private PracticeSecondOpinion() {
    }

    static PracticeLogbook on(LocalDate today) {
        LocalDate submitted = today.minusDays(8);
        LocalDate assessed = submitted.minusDays(50);
        List<PracticeExamination> examinations = List.of(
                PracticeExamination.of("uterus", "", "22.9", submitted.minusDays(36), Optional.empty()),
                PracticeExamination.of("crl1", "11w+4d", "25.3", submitted.minusDays(29), Optional.of(Route.TA)),
                PracticeExamination.of("crl2", "10w+6d", "21.5", submitted.minusDays(21), Optional.of(Route.TA)),
                PracticeExamination.of(KEPT, "12w+1d", "27.0", assessed.minusDays(30), Optional.of(Route.TA)),
                PracticeExamination.of("crl4", "9w+5d", "23.8", submitted.minusDays(9), Optional.of(Route.TV)));
        Map<String, Quality> faults = Map.of("crl2", good().withMagnification(Magnification.SMALL), "crl4",
                good().withCalipers(Calipers.OFF));
        List<LogbookCase> cases = new ArrayList<>();
        Map<SlotId, PictureRequest> pictures = new LinkedHashMap<>();
        for (PracticeExamination examination : examinations) {
            String id = examination.caseId().value();
            if (!id.equals(KEPT)) {
                SlotId slot = new SlotId(id);
                cases.add(examination.toCase());
                pictures.put(slot, examination.picture(0, Subjects.of(slot), faults.getOrDefault(id, good()), WIDTH,
                        HEIGHT, SEED + pictures.size()));
            }
        }
        Logbook logbook = new Logbook(NUMBER, LogbookKind.TERMIJN, Round.SECOND_OPINION, submitted, Optional.empty(),
                today.plusDays(16), Optional.of(assessed), cases, List.of(),
                List.of(examinations.get(3).toKept(new SlotId(KEPT))), Optional.empty());
        return new PracticeLogbook(logbook, pictures);
    }
}
