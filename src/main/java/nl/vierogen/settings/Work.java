package nl.vierogen.settings;

/**
 * How one works.
 *
 * @param reminder minutes of work after which one line says so, 15 to 120; 0 for never
 * @param warmUp whether two practice images are offered before a session
 * @param lock minutes without key or mouse after which real work is locked, 1 to 10: sooner than the program would by
 * itself, never later
 */
public record Work(int reminder, boolean warmUp, int lock) {
    /** As the program comes. */
    public static final Work AS_NEW = new Work(45, true, 10);

    private static final int SHORTEST = 15;
    private static final int LONGEST = 120;
    private static final int LATEST_LOCK = 10;

    /** @throws IllegalArgumentException when out of range */
    public Work {
        if (reminder != 0 && (reminder < SHORTEST || reminder > LONGEST) || lock < 1 || lock > LATEST_LOCK) {
            throw new IllegalArgumentException("work: " + reminder + ", " + lock);
        }
    }

    public Work withReminder(int other) {
        return new Work(other, warmUp, lock);
    }

    public Work withWarmUp(boolean other) {
        return new Work(reminder, other, lock);
    }

    public Work withLock(int other) {
        return new Work(reminder, warmUp, other);
    }

    Work changed(Work before, Work now) {
        return new Work(Choices.later(reminder, before.reminder, now.reminder),
                Choices.later(warmUp, before.warmUp, now.warmUp), Choices.later(lock, before.lock, now.lock));
    }
}
