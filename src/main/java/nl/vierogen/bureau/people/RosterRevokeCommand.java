package nl.vierogen.bureau.people;

import java.time.Instant;
import java.util.concurrent.Callable;
import nl.vierogen.bureau.line.Exit;
import nl.vierogen.bureau.line.SharedOptions;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Revokes a key; what it signed before that moment stays valid. */
@Command(name = "revoke")
final class RosterRevokeCommand implements Callable<Integer> {
    @Mixin
    private SharedOptions shared;

    @Mixin
    private RosterChange change = new RosterChange();

    @Parameters(index = "1", paramLabel = "KID", descriptionKey = "bureau.parameter.kid")
    private KeyId kid;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "bureau.option.revokedAt")
    private @Nullable Instant at;

    @Override
    public Integer call() throws Refusal {
        change.make(shared, (known, now) -> known.revoked(kid, at == null ? now : at, now));
        return Exit.GOOD;
    }
}
