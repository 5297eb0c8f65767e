package nl.vierogen.store.database;

import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a database refuses, in words of whoever it belongs to. A full disk is DISK_FULL for all.
 *
 * @param inUse another program has it
 * @param newer a newer program made it
 * @param unreadable it is no database, not of this kind, or damaged
 * @param notWritten something could not be written
 * @param details what each of these names
 */
public record FailureCodes(Problem inUse, Problem newer, Problem unreadable, Problem notWritten,
        List<String> details) {
    public FailureCodes {
        details = List.copyOf(details);
    }

    Refusal refusal(@Nullable Throwable cause, Problem problem) {
        return new Refusal(cause, problem, details.toArray());
    }
}
