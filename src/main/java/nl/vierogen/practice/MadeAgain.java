package nl.vierogen.practice;

import static nl.vierogen.practice.image.Quality.good;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.scoring.FormSlot;

/**
 * What a sonographer hands in for a retake of a practice logbook: pictures of another woman at the same gestational age,
 * made well but for the calipers on the first.
 *
 * @param first package of the first round
 * @param result its result
 * @param today day on which it is handed in
 */
record MadeAgain(LogbookPackage first, ResultPayload result, LocalDate today) {
    private static final String BMI = "25.6";
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int DAYS_BEFORE = 6;

    HandedIn handedIn() {
        LocalDate assessed = LocalDate.ofInstant(result.times().sealedAt(), LogbookRules.ZONE);
        LocalDate usual = today.minusDays(DAYS_BEFORE);
        LocalDate made = usual.isAfter(assessed) ? usual : today;
        List<SlotId> marked = result.retakeMarks().stream().map(Mark::slot).toList();
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        Map<SlotId, PictureRequest> pictures = new LinkedHashMap<>();
        int n = 0;
        for (FormSlot slot : first.form().slots()) {
            if (marked.contains(slot.id())) {
                PracticeExamination again = again(slot, made);
                examinations.put(slot.caseId(), again.toExamination(PracticeExamination.AGAIN));
                pictures.put(slot.id(), again.picture(n % Subjects.BIOMETRY.size(), Subjects.of(slot.id()),
                        n == 0 ? good().withCalipers(Calipers.OFF) : good(), WIDTH, HEIGHT, seed(slot.id())));
            }
            n++;
        }
        return HandedIn.on(today, examinations, Drawing.of(pictures).jpegs());
    }

    private PracticeExamination again(FormSlot slot, LocalDate made) {
        Examination before = first.logbook().image(slot.id()).map(LogbookImage::examination)
                .flatMap(id -> first.logbook().logbookCase(slot.caseId()).flatMap(one -> one.examination(id)))
                .orElseThrow();
        return new PracticeExamination(slot.caseId(), before.gestationalAge(), BMI, made, before.route());
    }

    // another picture each time another logbook is made again, the same one for the same
    private long seed(SlotId slot) {
        return 31L * first.identity().hex().hashCode() + slot.value().hashCode();
    }
}
