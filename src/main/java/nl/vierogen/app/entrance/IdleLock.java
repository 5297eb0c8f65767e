package nl.vierogen.app.entrance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Locks when nobody has touched key or mouse for a while. Counts by the clock on the wall, which a lid does not stop. */
final class IdleLock {
    /** How long a screen with someone's work may stand untouched at most. */
    static final Duration LIMIT = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Supplier<Duration> limit;
    private final Runnable lock;
    private Instant touched;
    private boolean on;
    // asked to lock: only a new start gives time again
    private boolean locking;

    /** @param limit how long it may stand untouched now; never longer than {@link #LIMIT} */
    IdleLock(InstantSource clock, Supplier<Duration> limit, Runnable lock) {
        this.clock = clock;
        this.limit = limit;
        this.lock = lock;
        this.touched = clock.instant();
    }

    /** Watches from now on. */
    void start() {
        on = true;
        locking = false;
        touched = clock.instant();
    }

    /** Watches no longer. */
    void stop() {
        on = false;
        locking = false;
    }

    /** Someone asks for it: as if nobody had touched anything for too long. */
    void now() {
        if (on) {
            locking = true;
            lock.run();
        }
    }

    /** Someone is there. The first touch after too long comes too late: whoever opens the lid may be someone else. */
    void touch() {
        if (locking) {
            return;
        }
        tick();
        if (!locking) {
            touched = clock.instant();
        }
    }

    /** Time goes by. Asks again every time while what it asked for has not been done. */
    void tick() {
        Instant now = clock.instant();
        if (now.isBefore(touched)) {
            touched = now; // the clock was set back
        }
        if (locking || on && Duration.between(touched, now).compareTo(limit()) >= 0) {
            locking = true;
            lock.run();
        }
    }

    private Duration limit() {
        Duration now = limit.get();
        return now.compareTo(LIMIT) < 0 ? now : LIMIT;
    }
}
