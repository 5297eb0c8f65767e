package nl.vierogen.bureau.line;

import java.nio.file.Path;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keys of one's own, for what cannot be practised. */
public final class IdentityOption {
    @Option(names = "--identity", paramLabel = "F", required = true, descriptionKey = "bureau.option.identity")
    private Path identity;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    /** @throws Refusal as {@link PassphraseOption#unlock} */
    public Identity unlock(SharedOptions shared) throws Refusal {
        return passphrase.unlock(identity, shared);
    }
}
