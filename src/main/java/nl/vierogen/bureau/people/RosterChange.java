package nl.vierogen.bureau.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.vierogen.bureau.line.IdentityOption;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A roster and its next version, in the place of the old one or beside it. */
final class RosterChange {
    @Mixin
    private IdentityOption keys = new IdentityOption();

    @Parameters(index = "0", paramLabel = "ROSTER", descriptionKey = "bureau.parameter.roster")
    private Path old;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    /** What is to change. */
    interface Step {
        Roster next(Roster known, Instant now) throws Refusal;
    }

    /**
     * Writes the next version, as every participant will read it.
     *
     * @throws Refusal of the step, FILE_*, SIGNER_* when this is not the Bureau of the roster
     */
    void make(SharedOptions shared, Step step) throws Refusal {
        if (!Files.notExists(output) && !isOld(output)) {
            throw shared.wrongUse("bureau.wrong.rosterOutput", output);
        }
        Roster known = RosterFile.readFirst(Source.read(old, Source.DOCUMENT));
        Roster next = step.next(known, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Identity bureau = keys.unlock(shared);
        byte[] file = RosterFile.write(next, bureau);
        RosterFile.read(file, known);
        AtomicFile.write(output, file);
        RosterShown.of(output, next).sayMade(shared);
    }

    private boolean isOld(Path file) throws Refusal {
        try {
            return Files.exists(old) && Files.isSameFile(old, file);
        } catch (IOException e) {
            throw new Refusal(e, Problem.FILE_UNREADABLE, old.getFileName());
        }
    }
}
