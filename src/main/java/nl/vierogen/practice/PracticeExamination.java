package nl.vierogen.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;

/**
 * One examination of a practice logbook: a case with one examination, and the pictures made in it.
 *
 * @param caseId case it makes
 * @param gestationalAge age, empty for the overview of the uterus
 * @param bmi body mass index in kg/m2
 * @param day day it was made
 * @param route how it was scanned, for a crown-rump length
 */
record PracticeExamination(CaseId caseId, Optional<GestationalAge> gestationalAge, String bmi, LocalDate day,
        Optional<Route> route) {
    /** Of the only examination of a case, or the first. */
    static final String ID = "e1";
    /** Of the examination in which a case was made again. */
    static final String AGAIN = "e2";

    private static final String PRACTICE_NAME = "Echopraktijk De Oefening";
    private static final int MINUTES_BETWEEN = 3;

    LogbookCase toCase() {
        return new LogbookCase(caseId, List.of(toExamination(ID)));
    }

    Examination toExamination(String id) {
        return new Examination(id, Optional.of(new BigDecimal(bmi)), gestationalAge, Optional.of(day), route);
    }

    Kept toKept(SlotId slot) {
        return new Kept(slot, route, gestationalAge);
    }

    /** An examination whose age is written as {@code 28w+3d}, or empty. */
    static PracticeExamination of(String caseId, String age, String bmi, LocalDate day, Optional<Route> route) {
        Optional<GestationalAge> known = age.isEmpty() ? Optional.empty() : Optional.of(GestationalAge.parse(age));
        return new PracticeExamination(new CaseId(caseId), known, bmi, day, route);
    }

    /** The n-th picture of this examination. */
    PictureRequest picture(int n, Subject subject, Quality quality, int width, int height, long seed) {
        LocalTime time = LocalTime.of(9 + Math.floorMod(day.getDayOfMonth(), 8), 4 + n * MINUTES_BETWEEN, 12 + n);
        Quality routed = quality.withRoute(
                route.filter(Route.TV::equals).isPresent() ? Quality.Route.VAGINAL : Quality.Route.ABDOMINAL);
        Header header = new Header(PRACTICE_NAME, day, time, gestationalAge.map(PracticeExamination::asShown));
        return new PictureRequest(subject, routed, width, height, header, seed);
    }

    private static String asShown(GestationalAge age) {
        return age.weeks() + "w" + age.days() + "d";
    }
}
