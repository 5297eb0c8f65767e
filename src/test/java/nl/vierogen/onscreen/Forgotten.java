package nl.vierogen.onscreen;

import java.lang.ref.WeakReference;
import java.util.List;

/** What nothing holds any more. */
public final class Forgotten {
    private static final int COLLECTIONS = 200;

    private Forgotten() {
    }

    /** Collects, under pressure, as often as it may take; the names of what remains then, which somebody holds. */
    public static List<String> stillThere(List<? extends WeakReference<?>> held) {
        List<? extends WeakReference<?>> left = held;
        for (int n = 0; n < COLLECTIONS && !left.isEmpty(); n++) {
            SwiftRobot.settle();
            System.gc();
            left = left.stream().filter(one -> one.get() != null).toList();
        }
        return left.stream().map(one -> String.valueOf(one.get())).toList();
    }
}
