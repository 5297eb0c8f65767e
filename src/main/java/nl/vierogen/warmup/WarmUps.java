package nl.vierogen.warmup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.vierogen.examples.Exercise;
import nl.vierogen.examples.Exercises;
import nl.vierogen.scoring.ScoreForm;

/** Offers a warm-up once a day while the program runs. Remembers the day, and nothing else. On the JavaFX thread only. */
public final class WarmUps {
    private final BooleanSupplier wanted;
    private final Clock clock;
    private Optional<LocalDate> last = Optional.empty();

    /** @param wanted whether the person wants to be offered it, asked each time */
    public WarmUps(BooleanSupplier wanted, Clock clock) {
        this.wanted = wanted;
        this.clock = clock;
    }

    /** Offers none. */
    public static WarmUps never() {
        return new WarmUps(() -> false, Clock.systemUTC());
    }

    /** The pictures to begin with now; none when it was offered today, is not wanted, or none fits the form. */
    public List<Exercise> next(ScoreForm form) {
        LocalDate today = LocalDate.now(clock);
        if (!wanted.getAsBoolean() || last.filter(today::equals).isPresent()) {
            return List.of();
        }
        last = Optional.of(today);
        List<Exercise> exercises = Exercises.newest().of(today, form);
        return exercises.size() < Exercises.AT_ONCE ? List.of() : exercises;
    }
}
