package nl.vierogen.store;

import java.util.List;

/**
 * What checking the journal found.
 *
 * @param finished
 *            false if it was cancelled on the way
 * @param whole
 *            whether every stream and every event ever recorded is there, in its latest state
 * @param tampered
 *            the streams whose own events do not agree with their chain
 */
public record Verification(boolean finished, boolean whole, List<StreamId> tampered) {

    /** Told after each stream. */
    @FunctionalInterface
    public interface Progress {
        /** @return whether to go on */
        boolean checked(int done, int total);
    }

    public Verification {
        tampered = List.copyOf(tampered);
    }

    /** @return whether everything was checked and nothing was found */
    public boolean clean() {
        return finished && whole && tampered.isEmpty();
    }
}
