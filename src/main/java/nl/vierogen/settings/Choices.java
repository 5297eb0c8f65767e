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

    /** These choices with what became different between two others; the rest stays as it is here. */
    public Choices changed(Choices before, Choices now) {
        Look seen = new Look(changed(look.language(), before.look.language(), now.look.language()),
                changed(look.theme(), before.look.theme(), now.look.theme()),
                changed(look.textSize(), before.look.textSize(), now.look.textSize()));
        return new Choices(seen, changed(keys, before.keys, now.keys), changed(motion, before.motion, now.motion),
                changed(loupe, before.loupe, now.loupe),
                changed(displayLocked, before.displayLocked, now.displayLocked),
                changed(work, before.work, now.work));
    }

    private static <T> T changed(T here, T before, T now) {
        return now.equals(before) ? here : now;
    }
}
