package nl.vierogen.bureau.line;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.trust.Roster;
import nl.vierogen.trust.RosterFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In whose name: with the practice keys, or with keys of one's own and a roster. */
public final class KeyOptions {
    @Option(names = "--practice", descriptionKey = "bureau.option.practice")
    private boolean practice;

    @Option(names = "--identity", paramLabel = "F", descriptionKey = "bureau.option.identity")
    private @Nullable Path identity;

    @Option(names = "--roster", paramLabel = "F", descriptionKey = "bureau.option.roster")
    private @Nullable Path roster;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    public boolean practice() {
        return practice;
    }

    public boolean hasIdentity() {
        return identity != null;
    }

    public boolean hasRoster() {
        return roster != null;
    }

    /** The Bureau's own keys: those of practice, or the ones named. */
    public Identity bureau(SharedOptions shared) throws Refusal {
        return identity == null ? PracticeKeys.bureau() : passphrase.unlock(identity, shared);
    }

    /** The roster of practice, or the one named; empty when neither was. */
    public Optional<Roster> roster() throws Refusal {
        if (roster == null) {
            return practice ? Optional.of(PracticeKeys.roster()) : Optional.empty();
        }
        Roster read = RosterFile.readFirst(Source.read(roster, Source.DOCUMENT));
        if (read.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED); // anyone can make one: it proves nothing
        }
        return Optional.of(read);
    }
}
