package nl.vierogen.practice;

import static nl.vierogen.practice.image.Quality.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.Quality.Magnification;
import nl.vierogen.practice.image.Quality.Plane;

/**
 * The retake for practice, of four images in two cases. All but one were made well this time: it can pass.
 */
final class PracticeRetake {
    private static final String NUMBER = "OEF-H1";
    private static final long SEED = 400;
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    // old images are there to compare with: smaller ones are drawn faster
    private static final int OLD_WIDTH = 800;
    private static final int OLD_HEIGHT = 600;
    private static final Map<String, Remade> REMADE = remade();

    private PracticeRetake() {
    }

    /** An image made again: how it was, what was asked, how it is. */
    private record Remade(Quality before, Correction asked, Quality now) {
    }

    static PracticeLogbook on(LocalDate today) {
        LocalDate submitted = today.minusDays(5);
        LocalDate assessed = submitted.minusDays(60);
        List<PracticeExamination> first = List.of(
                PracticeExamination.of("case1", "27w+6d", "24.8", assessed.minusDays(52), Optional.empty()),
                PracticeExamination.of("case2", "30w+1d", "22.4", assessed.minusDays(44), Optional.empty()),
                PracticeExamination.of("case3", "33w+4d", "28.1", assessed.minusDays(33), Optional.empty()),
                PracticeExamination.of("case4", "35w+2d", "25.9", assessed.minusDays(25), Optional.empty()));
        Map<String, PracticeExamination> again = Map.of(
                "case1", PracticeExamination.of("case1", "29w+2d", "26.2", submitted.minusDays(19), Optional.empty()),
                "case3", PracticeExamination.of("case3", "34w+0d", "23.1", submitted.minusDays(10), Optional.empty()));
        List<LogbookCase> cases = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        Map<SlotId, Correction> corrections = new LinkedHashMap<>();
        Map<SlotId, PictureRequest> pictures = new LinkedHashMap<>();
        Map<SlotId, PictureRequest> oldPictures = new LinkedHashMap<>();
        for (PracticeExamination old : first) {
            PracticeExamination made = again.get(old.caseId().value());
            if (made != null) {
                cases.add(new LogbookCase(old.caseId(), List.of(old.toExamination(PracticeExamination.ID),
                        made.toExamination(PracticeExamination.AGAIN))));
            }
            int n = 0;
            for (String structure : Subjects.BIOMETRY) {
                SlotId slot = new SlotId(old.caseId() + "-" + structure);
                Remade remade = REMADE.get(slot.value());
                if (made == null || remade == null) {
                    kept.add(old.toKept(slot));
                } else {
                    long seed = SEED + 2L * pictures.size();
                    pictures.put(slot, made.picture(n, Subjects.of(slot), remade.now(), WIDTH, HEIGHT, seed));
                    oldPictures.put(slot,
                            old.picture(n, Subjects.of(slot), remade.before(), OLD_WIDTH, OLD_HEIGHT, seed + 1));
                    corrections.put(slot, remade.asked());
                }
                n++;
            }
        }
        Retake retake = new Retake(Basis.MARKED, Optional.of(assessed), Map.of(), corrections, kept);
        Logbook logbook = new Logbook(NUMBER, LogbookKind.BIOMETRIE, Round.RETAKE, submitted, Optional.empty(),
                today.plusDays(25), Optional.of(assessed), cases, List.of(), kept, Optional.of(retake));
        return new PracticeLogbook(logbook, pictures, oldPictures);
    }

    private static Map<String, Remade> remade() {
        return Map.of(
                "case1-hc", new Remade(good().withPlane(Plane.OFF), asked("", """
                        De doorsnede helt naar achteren: het cerebellum is in beeld en het cavum septi pellucidi niet. \
                        Kantel de probe terug tot het cavum te zien is en de middenlijn in het midden ligt.""",
                        "plane", "landmarks"), good()),
                "case1-fl", new Remade(good().withMagnification(Magnification.SMALL), asked("", """
                        Het femur is te klein in beeld. Vergroot tot het ongeveer twee derde van de breedte vult; dan \
                        zijn de uiteinden ook beter te plaatsen.""", "magnification"), good()),
                "case3-hc", new Remade(good().withCalipers(Calipers.OFF), asked("", """
                        De ellips ligt buiten de schedel. Plaats de calipers op de buitenrand van het bot.""",
                        "calipers"), good()),
                "case3-ac", new Remade(good().withPlane(Plane.OFF).withCalipers(Calipers.OFF), asked(
                        "Maak de nieuwe beelden van deze casus in één onderzoek.", """
                                De doorsnede ligt te laag: beide nieren zijn in beeld, de maag en de vena umbilicalis \
                                niet. De ellips ligt buiten de buik; leg haar op de huid.""",
                        "plane", "calipers", "other"), good().withCalipers(Calipers.OFF)));
    }

    private static Correction asked(String note, String feedback, String... reasons) {
        return new Correction(List.of(reasons), note, feedback);
    }
}
