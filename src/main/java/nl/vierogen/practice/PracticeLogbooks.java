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
import nl.vierogen.practice.image.Quality.Plane;
import nl.vierogen.practice.image.Quality.Settings;

/**
 * The logbooks for practice: a dating and a biometry logbook that can pass, a biometry logbook with a structural error, a
 * retake and a second opinion. Their dates follow from the day they are made; all else is the same every time.
 */
public final class PracticeLogbooks {
    private static final int TERMIJN_WIDTH = 1024;
    private static final int TERMIJN_HEIGHT = 768;
    private static final int BIOMETRIE_WIDTH = 1280;
    private static final int BIOMETRIE_HEIGHT = 960;

    private PracticeLogbooks() {
    }

    /** All of them, as handed in some days before this day and due some weeks after it. */
    public static List<PracticeLogbook> on(LocalDate today) {
        return List.of(termijn(today), passingBiometrie(today), biometrieWithStructuralError(today),
                PracticeRetake.on(today), PracticeSecondOpinion.on(today));
    }

    private static PracticeLogbook termijn(LocalDate today) {
        LocalDate submitted = today.minusDays(6);
        List<PracticeExamination> examinations = List.of(
                PracticeExamination.of("uterus", "", "24.1", submitted.minusDays(40), Optional.empty()),
                PracticeExamination.of("crl1", "11w+2d", "22.8", submitted.minusDays(33), Optional.of(Route.TA)),
                PracticeExamination.of("crl2", "12w+0d", "27.3", submitted.minusDays(26), Optional.of(Route.TA)),
                PracticeExamination.of("crl3", "10w+4d", "31.0", submitted.minusDays(19), Optional.of(Route.TA)),
                PracticeExamination.of("crl4", "9w+3d", "23.5", submitted.minusDays(12), Optional.of(Route.TV)));
        Map<String, Quality> faults = Map.of("crl2", good().withCalipers(Calipers.OFF), "crl3",
                good().withMagnification(Magnification.SMALL));
        Map<SlotId, PictureRequest> pictures = new LinkedHashMap<>();
        for (PracticeExamination examination : examinations) {
            String id = examination.caseId().value();
            SlotId slot = new SlotId(id);
            pictures.put(slot, examination.picture(0, Subjects.of(slot), faults.getOrDefault(id, good()),
                    TERMIJN_WIDTH, TERMIJN_HEIGHT, 100 + pictures.size()));
        }
        return logbook("OEF-T1", LogbookKind.TERMIJN, submitted, today.plusDays(12), examinations, pictures);
    }

    private static PracticeLogbook passingBiometrie(LocalDate today) {
        Map<String, Quality> faults = Map.of("case1-ac", good().withCalipers(Calipers.OFF), "case2-fl",
                good().withMagnification(Magnification.SMALL), "case3-hc", good().withPlane(Plane.OFF), "case4-ac",
                good().withSettings(Settings.POOR));
        return biometrie("OEF-B1", today.minusDays(9), today.plusDays(19), faults, 200);
    }

    private static PracticeLogbook biometrieWithStructuralError(LocalDate today) {
        Map<String, Quality> faults = new LinkedHashMap<>();
        for (int n = 1; n <= 4; n++) {
            faults.put("case" + n + "-hc", good().withPlane(Plane.OFF));
        }
        faults.put("case1-hc", good().withPlane(Plane.OFF).withMagnification(Magnification.SMALL));
        faults.put("case2-ac", good().withMagnification(Magnification.SMALL).withSettings(Settings.POOR));
        faults.put("case3-fl", good().withPlane(Plane.OFF).withCalipers(Calipers.OFF));
        faults.put("case4-ac", good().withCalipers(Calipers.OFF));
        return biometrie("OEF-B2", today.minusDays(20), today.plusDays(3), faults, 300);
    }

    private static PracticeLogbook biometrie(String number, LocalDate submitted, LocalDate due,
            Map<String, Quality> faults, long seed) {
        List<PracticeExamination> examinations = List.of(
                PracticeExamination.of("case1", "28w+3d", "23.4", submitted.minusDays(41), Optional.empty()),
                PracticeExamination.of("case2", "30w+5d", "26.9", submitted.minusDays(30), Optional.empty()),
                PracticeExamination.of("case3", "33w+1d", "21.7", submitted.minusDays(17), Optional.empty()),
                PracticeExamination.of("case4", "35w+6d", "29.2", submitted.minusDays(8), Optional.empty()));
        Map<SlotId, PictureRequest> pictures = new LinkedHashMap<>();
        for (PracticeExamination examination : examinations) {
            int n = 0;
            for (String structure : Subjects.BIOMETRY) {
                SlotId slot = new SlotId(examination.caseId() + "-" + structure);
                pictures.put(slot,
                        examination.picture(n++, Subjects.of(slot), faults.getOrDefault(slot.value(), good()),
                                BIOMETRIE_WIDTH, BIOMETRIE_HEIGHT, seed + pictures.size()));
            }
        }
        return logbook(number, LogbookKind.BIOMETRIE, submitted, due, examinations, pictures);
    }

    private static PracticeLogbook logbook(String number, LogbookKind kind, LocalDate submitted, LocalDate due,
            List<PracticeExamination> examinations, Map<SlotId, PictureRequest> pictures) {
        List<LogbookCase> cases = new ArrayList<>();
        examinations.forEach(examination -> cases.add(examination.toCase()));
        return new PracticeLogbook(new Logbook(number, kind, Round.FIRST, submitted, due, cases, List.of()), pictures);
    }
}
