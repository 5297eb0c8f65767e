package nl.vierogen.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Input or an act that is refused. Carries the stable code and the details for its sentence; a detail names a place
 * (a member, a slot, an entry), never personal data.
 */
public final class Refusal extends Exception {
    private final Problem problem;
    private final List<String> details;

    public Refusal(Problem problem, Object... details) {
        this(null, problem, details);
    }

    public Refusal(@Nullable Throwable cause, Problem problem, Object... details) {
        super(problem.name(), cause);
        this.problem = problem;
        this.details = Arrays.stream(details).map(String::valueOf).toList();
    }

    public Problem problem() {
        return problem;
    }

    public List<String> details() {
        return details;
    }

    @Override
    public String toString() {
        return details.isEmpty() ? problem.name() : problem.name() + " " + details;
    }
}
