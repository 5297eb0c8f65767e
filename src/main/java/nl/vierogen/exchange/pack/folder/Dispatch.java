package nl.vierogen.exchange.pack.folder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;

/**
 * The Bureau sending to one assessor: it signs, encrypts to her and to its own archive key, and reads back what it made.
 */
public final class Dispatch {
    private final Identity bureau;
    private final Roster roster;
    private final PublicIdentity assessor;
    private final Instant now;

    private Dispatch(Identity bureau, Roster roster, PublicIdentity assessor, Instant now) {
        this.bureau = bureau;
        this.roster = roster;
        this.assessor = assessor;
        this.now = now;
    }

    /**
     * Something sent.
     *
     * @param file bytes of the {@code .logboek}
     * @param content what is in it, opened again with the Bureau's own key
     */
    public record Sent(byte[] file, LogbookPackage content) {
    }

    /**
     * Opens the way to an assessor, before any work is done for her.
     *
     * @throws Refusal SIGNER_ROLE when the sender is not the Bureau of the roster, PACK_RECIPIENT_UNKNOWN for a key that is
     * not that of an assessor or not valid now
     */
    public static Dispatch to(KeyId recipient, Identity bureau, Roster roster, Clock clock) throws Refusal {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (roster.member(bureau.keyId()).filter(member -> member.role() == Role.BUREAU).isEmpty()) {
            throw new Refusal(Problem.SIGNER_ROLE);
        }
        PublicIdentity assessor = roster.member(recipient)
                .filter(member -> member.role() == Role.ASSESSOR && member.isValidAt(now))
                .orElseThrow(() -> new Refusal(Problem.PACK_RECIPIENT_UNKNOWN, recipient)).identity();
        return new Dispatch(bureau, roster, assessor, now);
    }

    /** When the Bureau signs. */
    public Instant now() {
        return now;
    }

    /** An order for a later round, with new ids. */
    public RoundOrder order(LocalDate dueOn) {
        return RoundOrder.fresh(bureau.keyId(), assessor.keyId(), roster, now, dueOn);
    }

    /** @throws Refusal what reading back refuses */
    public Sent send(PackageDraft draft) throws Refusal {
        byte[] file = PackageWriter.write(draft, bureau, List.of(assessor, bureau.publicIdentity()));
        return new Sent(file, PackageReader.openAsBureau(file, bureau, roster));
    }
}
