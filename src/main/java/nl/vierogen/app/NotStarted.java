package nl.vierogen.app;

import java.util.concurrent.CompletionException;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Failures;

/** Why the program does not start, for the window and for the tour. */
final class NotStarted {
    private NotStarted() {
    }

    /** As what a person can be shown; what should not have happened goes into the log. */
    static Refusal because(Throwable failed) {
        return switch (failed) {
            case Refusal refusal -> refusal;
            case UnsatisfiedLinkError missing -> missing(missing);
            case NoClassDefFoundError missing -> missing(missing);
            case CompletionException wrapped when wrapped.getCause() != null -> because(wrapped.getCause());
            default -> Failures.unexpected(failed);
        };
    }

    /** The same where JavaFX itself does not start. */
    static Refusal withoutWindow(Throwable failed) {
        return failed instanceof UnsupportedOperationException
                ? new Refusal(failed, Problem.DISPLAY_UNREACHABLE)
                : because(failed);
    }

    /** Says it to whoever started the program in a terminal. */
    static void print(Texts texts, Refusal refusal) {
        System.err.println(texts.sentence(refusal) + " (" + refusal.problem() + ")");
    }

    private static Refusal missing(LinkageError missing) {
        Failures.unexpected(missing);
        return new Refusal(missing, Problem.LIBRARY_MISSING);
    }
}
