package nl.vierogen.exchange.pack.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.RetakePackaging;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;

/** Packs what was made again after a first round, as the Bureau. */
public final class RetakePacking {
    private final Identity bureau;
    private final Roster roster;
    private final Clock clock;

    public RetakePacking(Identity bureau, Roster roster, Clock clock) {
        this.bureau = bureau;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Packs a folder of remade images for an assessor of the roster.
     *
     * @param first package of the first round, opened
     * @param result its result, verified
     * @param mended how this logbook came back, when it went back
     * @throws Refusal as {@link LogbookFolder#readRemade}, {@link RetakePackaging#draft}, {@link Dispatch#to} and JPEG_*
     */
    public PackedLogbook pack(Path folder, LogbookPackage first, ResultPayload result, KeyId recipient, Mended mended)
            throws Refusal {
        Dispatch dispatch = Dispatch.to(recipient, bureau, roster, clock);
        LogbookDraft remade = LogbookFolder.readRemade(folder, clock, first);
        Intake intake = Intake.of(remade.images());
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        remade.cases().forEach(one -> examinations.put(one.id(), one.examinations().getFirst()));
        HandedIn handedIn = new HandedIn(remade.submittedOn(), mended.on(), mended.replaces(), examinations,
                intake.jpegs(), HandedIn.CHECKED, intake.findings());
        PackageDraft draft = RetakePackaging.draft(first, result, handedIn, dispatch.order(remade.dueOn()));
        Dispatch.Sent sent = dispatch.send(draft);
        return new PackedLogbook(sent.file(), sent.content(), intake.report());
    }
}
