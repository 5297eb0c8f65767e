package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.result.Assignment;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.Difference;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what one revision of a result changes in another. Both are verified first. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private CheckOptions options;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "bureau.parameter.earlier")
    private Path earlier;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "bureau.parameter.later")
    private Path later;

    @Override
    public Integer call() throws Refusal {
        ResultCheck check = options.check(shared);
        ResultPayload before = read(earlier, check);
        ResultPayload after = read(later, check);
        if (!before.resultId().equals(after.resultId()) || !Assignment.of(before).equals(Assignment.of(after))) {
            throw new Refusal(Problem.LEDGER_OTHER_LOGBOOK, after.number());
        }
        Difference difference = Difference.between(before, after);
        if (shared.json()) {
            shared.reply().json(difference);
        } else {
            new DifferenceLines(shared).write(difference);
        }
        return Exit.GOOD;
    }

    private static ResultPayload read(Path file, ResultCheck check) throws Refusal {
        return check.check(Source.read(file, Source.DOCUMENT)).result().payload();
    }
}
