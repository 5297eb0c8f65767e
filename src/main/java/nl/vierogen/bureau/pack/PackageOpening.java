package nl.vierogen.bureau.pack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;

/** Opens packages at the command line: as the Bureau, or as the assessor a package is for. */
public final class PackageOpening {
    private static final int LONGEST = 512 * 1024 * 1024;

    private PackageOpening() {
    }

    /**
     * Opens a package.
     *
     * @param roster who can have sent it; without one only the opener herself, who is then the Bureau
     * @throws Refusal as {@link PackageReader#open}, and FILE_*
     */
    public static LogbookPackage open(Path file, Identity opener, Optional<Roster> roster) throws Refusal {
        byte[] bytes = Source.read(file, LONGEST);
        Roster known = roster.orElseGet(() -> only(opener));
        boolean bureau = known.member(opener.keyId()).filter(member -> member.role() == Role.BUREAU).isPresent();
        return bureau ? PackageReader.openAsBureau(bytes, opener, known) : PackageReader.open(bytes, opener, known);
    }

    private static Roster only(Identity bureau) {
        Member member = new Member(bureau.publicIdentity(), Role.BUREAU, Instant.EPOCH, Optional.empty());
        return new Roster(Integer.MAX_VALUE, false, Instant.EPOCH, List.of(member));
    }
}
