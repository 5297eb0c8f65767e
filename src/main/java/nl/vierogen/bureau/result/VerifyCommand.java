package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Verifies and recounts results, many at once. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private ResultOptions options;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.results")
    private List<Path> files;

    @Override
    public Integer call() throws Refusal {
        boolean allValid = new VerifyReport(shared.reply()).write(files, options.verification(shared));
        return allValid ? Exit.GOOD : Exit.REFUSED;
    }
}
