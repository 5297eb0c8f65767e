package nl.vierogen.bureau.line;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In whose name: with the practice keys, or with keys of one's own and a roster. */
public final class KeyOptions {
    @Mixin
    private RosterOptions known = new RosterOptions();

    @Option(names = "--identity", paramLabel = "F", descriptionKey = "bureau.option.identity")
    private @Nullable Path identity;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    public boolean practice() {
        return known.practice();
    }

    public boolean hasIdentity() {
        return identity != null;
    }

    public boolean hasRoster() {
        return known.hasRoster();
    }

    /** The Bureau's own keys: those of practice, or the ones named. */
    public Identity bureau(SharedOptions shared) throws Refusal {
        return identity == null ? PracticeKeys.bureau() : passphrase.unlock(identity, shared);
    }

    /** The roster of practice, or the one named; empty when neither was. */
    public Optional<Roster> roster() throws Refusal {
        return known.roster();
    }
}
