package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.IdentityOption;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the first roster: the Bureau alone. */
@Command(name = "new")
final class RosterNewCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private IdentityOption keys = new IdentityOption();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Override
    public Integer call() throws Refusal {
        Target.requireNew(output);
        Identity bureau = keys.unlock(shared);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Roster roster = new Roster(1, false, now,
                List.of(new Member(bureau.publicIdentity(), Role.BUREAU, now, Optional.empty())));
        byte[] file = RosterFile.write(roster, bureau);
        RosterFile.readFirst(file); // a practice key would be refused by everyone
        AtomicFile.write(output, file);
        RosterShown.of(output, roster).sayMade(shared);
        return Exit.GOOD;
    }
}
