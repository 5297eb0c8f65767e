package nl.vierogen.exchange.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.scoring.Change;
import nl.vierogen.trust.KeyId;

/** What the members of a request and of an answer may be. Each complaint names the member. */
final class Members {
    static final int LAST_REVISION = 999;
    private static final int LONGEST_LIST = 256;

    private Members() {
    }

    static void requireRevision(int revision) {
        MemberBounds.require(revision >= 1 && revision <= LAST_REVISION, "revision");
    }

    /** Only the sender signs: the list is there so that every signed file names its signers alike. */
    static List<KeyId> signers(List<KeyId> signers, KeyId from) {
        MemberBounds.require(signers.equals(List.of(from)), "signers");
        return List.copyOf(signers);
    }

    static List<Change> changes(List<Change> changes) {
        requireDistinct(changes.stream().map(Change::place).toList(), "changes");
        return List.copyOf(changes);
    }

    static List<Finding> findings(List<Finding> findings) {
        requireDistinct(findings.stream().map(Finding::subject).toList(), "findings");
        return List.copyOf(findings);
    }

    static void requireReading(Reading reading) {
        requireDistinct(reading.findings().stream().map(Finding::subject).toList(), "findings");
    }

    /** To the millisecond, as it is written. */
    static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void requireDistinct(List<?> things, String member) {
        MemberBounds.require(things.size() <= LONGEST_LIST && new HashSet<>(things).size() == things.size(), member);
    }
}
