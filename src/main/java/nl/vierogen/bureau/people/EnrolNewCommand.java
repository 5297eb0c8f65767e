package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.IdentityOption;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Target;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.EnrolmentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an enrolment of one's own keys. */
@Command(name = "new")
final class EnrolNewCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private IdentityOption keys = new IdentityOption();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, descriptionKey = "bureau.option.output")
    private Path output;

    @Override
    public Integer call() throws Refusal {
        Target.requireNew(output);
        Identity identity = keys.unlock(shared);
        AtomicFile.write(output, EnrolmentFile.write(identity, Instant.now()));
        Enrolled made = Enrolled.of(output, identity.publicIdentity());
        if (shared.json()) {
            shared.reply().json(made);
        } else {
            shared.reply().line("bureau.enrol.made", made.file(), made.person(), made.fingerprint());
        }
        return Exit.GOOD;
    }
}
