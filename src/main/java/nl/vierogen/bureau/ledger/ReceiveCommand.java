package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.result.ResultOptions;
import nl.vierogen.bureau.result.Verification;
import nl.vierogen.ledger.Ledger;
import nl.vierogen.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes results into the ledger, many at once. */
@Command(name = "receive")
public final class ReceiveCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private ResultOptions options;

    @Option(names = "--ledger", paramLabel = "F", required = true, descriptionKey = "bureau.option.ledger")
    private Path ledger;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "bureau.parameter.results")
    private List<Path> files;

    @Override
    public Integer call() throws Refusal {
        Verification verification = options.verification(shared);
        List<Reception> receptions;
        try (Ledger opened = Ledger.open(ledger, InstantSource.system())) {
            receptions = new Receiving(opened, verification).receive(files);
        }
        new ReceptionReport(shared).write(receptions);
        return receptions.stream().anyMatch(one -> one.refusal().isPresent()) ? Exit.REFUSED : Exit.GOOD;
    }
}
