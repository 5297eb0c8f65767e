package nl.vierogen.ui;

import java.util.function.Consumer;
import nl.vierogen.problem.Refusal;

/**
 * Work off the JavaFX thread. The outcome comes back on the JavaFX thread; a failure that is no refusal is logged by
 * code and arrives as {@link nl.vierogen.problem.Problem#UNEXPECTED}: nothing is swallowed.
 */
public interface Tasks {
    /** Work that may be refused. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Refusal;

        /** It will never be run: lets go of what it holds. */
        default void dropped() {
            // most work holds nothing
        }
    }

    /** One after the other, in the order asked: for everything that writes to the journal or a file of the person. */
    <T> void inOrder(Work<T> work, Consumer<T> done, Consumer<Refusal> refused);

    /** Side by side with other work: for decoding, opening and reading. */
    <T> void inBackground(Work<T> work, Consumer<T> done, Consumer<Refusal> refused);
}
