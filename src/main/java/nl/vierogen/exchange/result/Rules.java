package nl.vierogen.exchange.result;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** How the checks of a result refuse. */
final class Rules {
    private Rules() {
    }

    /** The members contradict each other, the form or the procedure. */
    static void require(boolean holds, String member) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.RESULT_INVALID, member);
        }
    }

    /** The member is not what follows from the points. */
    static void requireCounted(boolean same, String member) throws Refusal {
        if (!same) {
            throw new Refusal(Problem.RESULT_RECOUNT_DIFFERS, member);
        }
    }
}
