package nl.vierogen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkReminderTest {
    private Instant now = Instant.parse("2026-11-22T19:00:00Z");
    private int minutes = 45;
    private final List<Integer> said = new ArrayList<>();
    private final WorkReminder reminder = new WorkReminder(() -> now, () -> minutes, said::add);

    @Test
    void afterFortyFiveMinutesOfWorkItSaysSoOnceAndTakesItBack() {
        work(44);
        assertThat(said).isEmpty();
        work(1);
        assertThat(said).containsExactly(45);
        work(1);
        assertThat(said).containsExactly(45);
        work(60);
        assertThat(said).containsExactly(45, 0);
    }

    @Test
    void aBreakBeginsTheCountingAnew() {
        work(40);
        now = now.plus(Duration.ofMinutes(5));
        work(44);
        assertThat(said).isEmpty();
        work(2);
        assertThat(said).containsExactly(45);
    }

    @Test
    void afterABreakItSaysSoAgain() {
        work(45);
        now = now.plus(Duration.ofMinutes(30));
        work(45);
        assertThat(said).containsExactly(45, 0, 45);
    }

    @Test
    void nobodyIsRemindedWhileAway() {
        work(40);
        now = now.plus(Duration.ofMinutes(20));
        reminder.tick();
        assertThat(said).isEmpty();
    }

    @Test
    void offIsOffAndTakesBackWhatWasSaid() {
        work(45);
        minutes = 0;
        work(200);
        assertThat(said).containsExactly(45, 0);
    }

    @Test
    void aClockSetBackCountsFromThere() {
        work(44);
        now = now.minus(Duration.ofHours(3));
        work(44);
        assertThat(said).isEmpty();
        work(1);
        assertThat(said).containsExactly(45);
    }

    private void work(int length) {
        reminder.touch();
        for (int minute = 0; minute < length; minute++) {
            now = now.plus(Duration.ofMinutes(1));
            reminder.touch();
            reminder.tick();
        }
    }
}
