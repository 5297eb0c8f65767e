package nl.vierogen.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.vierogen.examples.Exercise;
import nl.vierogen.examples.Exercises;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.ScoreForm;
import org.junit.jupiter.api.Test;

class WarmUpsTest {
    private static final ScoreForm BIOMETRIE = BuiltInForms.newest("biometrie").orElseThrow().form();

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private boolean wanted = true;
    private final WarmUps warmUps = new WarmUps(() -> wanted, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void itIsOfferedOnceADay() {
        assertThat(warmUps.next(BIOMETRIE)).hasSize(2);
        assertThat(warmUps.next(BIOMETRIE)).isEmpty();
        now = now.plusSeconds(86_400);
        assertThat(warmUps.next(BIOMETRIE)).hasSize(2);
    }

    @Test
    void whoDoesNotWantItIsNotAsked() {
        wanted = false;
        assertThat(warmUps.next(BIOMETRIE)).isEmpty();
        wanted = true;
        assertThat(warmUps.next(BIOMETRIE)).hasSize(2);
        assertThat(WarmUps.never().next(BIOMETRIE)).isEmpty();
    }

    @Test
    void anotherDayBringsOtherPictures() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        List<Exercise> today = Exercises.newest().of(day, BIOMETRIE);
        assertThat(Exercises.newest().of(day, BIOMETRIE)).isEqualTo(today);
        assertThat(Exercises.newest().of(day.plusDays(1), BIOMETRIE)).doesNotContainAnyElementsOf(today);
    }

    @Test
    void everyExerciseFitsABuiltInFormAndHasAReasonForAllItsPoints() {
        for (Exercise exercise : Exercises.newest().exercises()) {
            List<Criterion> criteria = BuiltInForms.all().stream().map(FormFile::form)
                    .flatMap(form -> form.structure(exercise.structure()).stream())
                    .flatMap(structure -> structure.criteria().stream()).toList();
            assertThat(criteria).extracting(Criterion::id).containsAll(exercise.points().keySet());
            assertThat(criteria).allSatisfy(criterion -> assertThat(exercise.reason(criterion.id())).isPresent());
            assertThat(exercise.points().values()).as("not everything is right").anyMatch(points -> points < 2);
        }
    }
}
