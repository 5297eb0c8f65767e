package nl.vierogen.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Says once, after so long at work, that it has been so long. Five minutes without key or mouse are a break, after which
 * the counting begins again; what was said is taken back after two.
 */
public final class WorkReminder {
    private static final Duration BREAK = Duration.ofMinutes(5);
    private static final Duration SHOWN = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final IntSupplier minutes;
    private final Consumer<Integer> say;
    private Instant begun;
    private Instant touched;
    private boolean said;
    private boolean shown;

    /**
     * @param minutes after how many minutes, as chosen now; 0 for never
     * @param say shows how many minutes it has been; 0 for nothing any more
     */
    public WorkReminder(InstantSource clock, IntSupplier minutes, Consumer<Integer> say) {
        this.clock = clock;
        this.minutes = minutes;
        this.say = say;
        this.begun = clock.instant();
        this.touched = begun;
    }

    /** Someone is there. */
    public void touch() {
        Instant now = clock.instant();
        if (now.isBefore(touched) || !now.isBefore(touched.plus(BREAK))) { // set back, or a break
            begun = now;
            said = false;
        }
        touched = now;
    }

    /** Time goes by. */
    public void tick() {
        Duration worked = Duration.between(begun, clock.instant());
        Duration limit = Duration.ofMinutes(minutes.getAsInt());
        if (!said && limit.isPositive() && worked.compareTo(limit) >= 0
                && Duration.between(touched, clock.instant()).compareTo(BREAK) < 0) {
            said = true;
            shown = true;
            say.accept((int) limit.toMinutes());
        } else if (shown && (worked.compareTo(limit.plus(SHOWN)) >= 0 || !said || limit.isZero())) {
            shown = false;
            say.accept(0);
        }
    }
}
