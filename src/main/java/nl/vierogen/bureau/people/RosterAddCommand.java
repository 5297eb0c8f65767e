package nl.vierogen.bureau.people;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Fingerprint;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.EnrolmentFile;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accepts an enrolment: only with the fingerprint that was read by telephone. */
@Command(name = "add")
final class RosterAddCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private RosterChange change = new RosterChange();

    @Parameters(index = "1", paramLabel = "ENROLMENT", descriptionKey = "bureau.parameter.enrolment")
    private Path enrolment;

    @Option(names = "--fingerprint", paramLabel = "CODE", required = true, descriptionKey = "bureau.option.fingerprint")
    private String fingerprint;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "bureau.option.role")
    private Role role = Role.ASSESSOR;

    @Override
    public Integer call() throws Refusal {
        Fingerprint read = Fingerprint.typed(fingerprint)
                .orElseThrow(() -> shared.wrongUse("bureau.wrong.fingerprint"));
        PublicIdentity enrolled = EnrolmentFile.read(Source.read(enrolment, Source.DOCUMENT));
        if (!Fingerprint.of(enrolled).equals(read)) {
            throw new Refusal(Problem.ENROLMENT_FINGERPRINT);
        }
        change.make(shared, (known, now) -> known.with(new Member(enrolled, role, now, Optional.empty()), now));
        return Exit.GOOD;
    }
}
