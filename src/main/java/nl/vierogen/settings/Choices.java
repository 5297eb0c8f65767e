package nl.vierogen.settings;

/**
 * Everything a person can choose.
 *
 * @param look language, theme, size of text
 * @param keys what each key does
 * @param motion whether anything may move by itself
 * @param loupe the loupe over the picture
 * @param displayLocked whether brightness, contrast and inversion stay as they are from one image to the next
 * @param work reminder, warming up, locking
 */
public record Choices(Look look, OwnKeys keys, Motion motion, Loupe loupe, boolean displayLocked, Work work) {
    /** As the program comes. */
    public static final Choices AS_NEW = new Choices(Look.AS_NEW, OwnKeys.AS_NEW, Motion.AS_SYSTEM, Loupe.AS_NEW,
            false, Work.AS_NEW);

    public Choices withLook(Look other) {
        return new Choices(other, keys, motion, loupe, displayLocked, work);
    }

    public Choices withKeys(OwnKeys other) {
        return new Choices(look, other, motion, loupe, displayLocked, work);
    }

    public Choices withMotion(Motion other) {
        return new Choices(look, keys, other, loupe, displayLocked, work);
    }

    public Choices withLoupe(Loupe other) {
        return new Choices(look, keys, motion, other, displayLocked, work);
    }

    public Choices withDisplayLocked(boolean other) {
        return new Choices(look, keys, motion, loupe, other, work);
    }

    public Choices withWork(Work other) {
        return new Choices(look, keys, motion, loupe, displayLocked, other);
    }

    /**
     * These choices with what became different between two others; the rest stays as it is here. Each setting by itself:
     * one that was chosen elsewhere meanwhile is not taken back with another of its group.
     */
    public Choices changed(Choices before, Choices now) {
        return new Choices(look.changed(before.look, now.look), keys.changed(before.keys, now.keys),
                later(motion, before.motion, now.motion), loupe.changed(before.loupe, now.loupe),
                later(displayLocked, before.displayLocked, now.displayLocked), work.changed(before.work, now.work));
    }

    /** What it became where it became different, else what it is here. */
    static <T> T later(T here, T before, T now) {
        return now.equals(before) ? here : now;
    }
}
