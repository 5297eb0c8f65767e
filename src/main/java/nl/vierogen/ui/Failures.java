package nl.vierogen.ui;

import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The one path for what should not have happened. The log gets the kind of failure and its place in the program; no
 * message, which could hold a file name or a comment.
 */
public final class Failures {
    private static final System.Logger LOG = System.getLogger("nl.vierogen");
    private static final String OWN = "nl.vierogen.";
    private static final int PLACES = 8;

    private Failures() {
    }

    /** Logs the failure by its code and makes it a refusal that a person can be shown. */
    public static Refusal unexpected(Throwable failure) {
        String code = code(failure);
        LOG.log(System.Logger.Level.ERROR, () -> "UNEXPECTED " + code + places(failure));
        return new Refusal(failure, Problem.UNEXPECTED, code);
    }

    /** Kind and place: the same failure has the same code on every machine. */
    static String code(Throwable failure) {
        return failure.getClass().getSimpleName() + Arrays.stream(failure.getStackTrace())
                .filter(place -> place.getClassName().startsWith(OWN)).findFirst().map(place -> "-" + inShort(place))
                .orElse("");
    }

    private static String places(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace()).limit(PLACES).forEach(place -> text.append("\n    ").append(place));
        }
        return text.toString();
    }

    private static String inShort(StackTraceElement place) {
        String name = place.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.') + ":" + place.getLineNumber();
    }
}
