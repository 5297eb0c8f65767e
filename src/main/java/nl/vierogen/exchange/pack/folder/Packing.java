package nl.vierogen.exchange.pack.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.NoFirst;
import nl.vierogen.exchange.pack.round.NoFirstPackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;

/** Packs whole logbooks as the Bureau: strips, walks and decodes every image, signs, encrypts, and reads it back. */
public final class Packing {
    private final Identity bureau;
    private final Roster roster;
    private final Clock clock;

    public Packing(Identity bureau, Roster roster, Clock clock) {
        this.bureau = bureau;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Packs a folder for an assessor of the roster.
     *
     * @throws Refusal as {@link LogbookFolder#read} and {@link #pack(LogbookDraft, KeyId, PackOrder)}
     */
    public PackedLogbook pack(Path folder, KeyId recipient, PackOrder order) throws Refusal {
        return pack(LogbookFolder.read(folder, clock), recipient, order);
    }

    /**
     * Packs a draft for an assessor of the roster. The Bureau's own key can open the package as well.
     *
     * @throws Refusal JPEG_* with the image's name, PACK_RECIPIENT_UNKNOWN, SIGNER_ROLE when the packer is not the
     * Bureau of the roster, or what reading back refuses
     */
    public PackedLogbook pack(LogbookDraft draft, KeyId recipient, PackOrder order) throws Refusal {
        Dispatch dispatch = Dispatch.to(recipient, bureau, roster, clock);
        Intake intake = Intake.of(draft.images());
        Dispatch.Sent sent = dispatch.send(draft(draft, recipient, order, dispatch.now(), intake));
        return new PackedLogbook(sent.file(), sent.content(), intake.report());
    }

    private PackageDraft draft(LogbookDraft draft, KeyId recipient, PackOrder order, Instant now,
            Intake intake) throws Refusal {
        return switch (draft.round()) {
            case FIRST ->
                new PackageDraft(first(draft, recipient, order, now, intake), draft.form().bytes(), intake.jpegs(),
                        Map.of());
            case RETAKE -> NoFirstPackaging.draft(
                    new NoFirst(draft.number(), roster.practice(), order.procedureVersion(), draft.form(),
                            order.policy()),
                    handedIn(draft, order, intake),
                    new RoundOrder(order.packageId(), order.assignmentId(), bureau.keyId(), recipient,
                            roster.version(), now, draft.dueOn()));
            case SECOND_OPINION -> throw new Refusal(Problem.PACK_ROUND_DIFFERS, draft.round());
        };
    }

    private FirstRoundStatement first(LogbookDraft draft, KeyId recipient, PackOrder order, Instant now,
            Intake intake) {
        return new FirstRoundStatement(FirstRoundStatement.FORMAT_VERSION, order.packageId(), order.assignmentId(),
                draft.number(), draft.form().form().kind(), Round.FIRST, roster.practice(), recipient,
                List.of(bureau.keyId()), now, roster.version(), order.procedureVersion(), draft.form().reference(),
                draft.submittedOn(), order.resubmittedOn(), draft.dueOn(), order.replaces(), order.policy(),
                order.checkedByBureau(), intake.findings(), draft.cases(), intake.images());
    }

    private static HandedIn handedIn(LogbookDraft draft, PackOrder order, Intake intake) {
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        draft.cases().forEach(one -> examinations.put(one.id(), one.examinations().getFirst()));
        return new HandedIn(draft.submittedOn(), order.resubmittedOn(), order.replaces(), examinations, intake.jpegs(),
                order.checkedByBureau(), intake.findings());
    }
}
