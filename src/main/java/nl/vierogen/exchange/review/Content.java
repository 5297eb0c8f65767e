package nl.vierogen.exchange.review;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import nl.vierogen.exchange.form.Versioned;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.VerifiedStatement;

/** How co-review files are read once verified, and how their checks refuse. */
final class Content {
    private Content() {
    }

    /** The payload, written the one way it can be: nothing hides in the shape of a number or the order of a map. */
    static <T> T read(VerifiedStatement verified, Class<T> type, int newest, ToIntFunction<T> version) throws Refusal {
        byte[] payload = verified.payload();
        T statement = Versioned.read(payload, type, newest, version);
        require(Arrays.equals(payload, StrictJson.write(statement)), "$");
        return statement;
    }

    static void requireWorld(boolean practice, Roster roster) throws Refusal {
        if (practice != roster.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
    }

    /** The members contradict each other or the package. */
    static void require(boolean holds, String place) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.REVIEW_CONTENT, place);
        }
    }

    /** A check of a result, of which the member is one of this place here. */
    static void at(String place, Check check) throws Refusal {
        try {
            check.run();
        } catch (Refusal refusal) {
            throw switch (refusal.problem()) {
                case RESULT_INVALID, RESULT_RECOUNT_DIFFERS, RESULT_PACKAGE_DIFFERS ->
                    new Refusal(Problem.REVIEW_CONTENT, place + "." + refusal.details().getFirst());
                default -> refusal;
            };
        }
    }

    /** Something that can refuse. */
    @FunctionalInterface
    interface Check {
        void run() throws Refusal;
    }
}
