package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.RosterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says who is on a roster. */
@Command(name = "show")
final class RosterShowCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "ROSTER", descriptionKey = "bureau.parameter.roster")
    private Path file;

    @Override
    public Integer call() throws Refusal {
        RosterShown.of(file, RosterFile.readFirst(Source.read(file, Source.DOCUMENT))).sayAll(shared);
        return Exit.GOOD;
    }
}
