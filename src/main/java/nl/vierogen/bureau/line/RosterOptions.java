package nl.vierogen.bureau.line;

import java.nio.file.Path;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may have signed: everyone in practice, or those on a roster. */
public final class RosterOptions {
    @Option(names = "--practice", descriptionKey = "bureau.option.practice")
    private boolean practice;

    @Option(names = "--roster", paramLabel = "F", descriptionKey = "bureau.option.roster")
    private @Nullable Path roster;

    public boolean practice() {
        return practice;
    }

    public boolean hasRoster() {
        return roster != null;
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

    /** One of the two, and not both: anything else is wrong use. */
    public Roster one(SharedOptions shared) throws Refusal {
        if (practice == hasRoster()) {
            throw shared.wrongUse("bureau.wrong.practiceOrRoster");
        }
        return roster().orElseThrow();
    }
}
