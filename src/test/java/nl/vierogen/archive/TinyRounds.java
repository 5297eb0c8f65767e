package nl.vierogen.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.NoFirst;
import nl.vierogen.exchange.pack.round.NoFirstPackaging;
import nl.vierogen.exchange.pack.round.RetakePackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.exchange.pack.round.SecondOpinionPackaging;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;

/** What the Bureau makes of a tiny logbook for the rounds after the first. */
final class TinyRounds {
    /** When the later rounds are assessed. */
    static final Instant NOW = Instant.parse("2027-03-02T20:00:00Z");

    private static final LocalDate MADE = LocalDate.of(2027, 2, 10);
    private static final LocalDate SUBMITTED = LocalDate.of(2027, 2, 20);
    private static final Instant ISSUED = Instant.parse("2027-03-01T10:00:00Z");

    private TinyRounds() {
    }

    /** The retake of what the result marked, for this assessor. */
    static byte[] retake(byte[] first, ResultPayload result, Identity recipient) throws Refusal {
        LogbookPackage opened = Tiny.opened(first);
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        for (Mark mark : result.retakeMarks()) {
            jpegs.put(mark.slot(), Tiny.picture(9000 + jpegs.size()));
            examinations.put(opened.form().slot(mark.slot()).map(FormSlot::caseId).orElseThrow(),
                    Tiny.examination("e2", MADE));
        }
        return packed(RetakePackaging.draft(opened, result, HandedIn.on(SUBMITTED, examinations, jpegs),
                order(recipient)), recipient);
    }

    /** A retake of which the first round lapsed: everything is new, and nothing is older. */
    static byte[] withoutFirst(Identity recipient) throws Refusal {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        for (FormSlot slot : Tiny.FORM.form().slots()) {
            jpegs.put(slot.id(), Tiny.picture(9500 + jpegs.size()));
            examinations.put(slot.caseId(), Tiny.examination("e1", MADE));
        }
        NoFirst terms = new NoFirst("T-N", true, "2026", Tiny.FORM, Policy.USUAL);
        return packed(NoFirstPackaging.draft(terms, HandedIn.on(SUBMITTED, examinations, jpegs), order(recipient)),
                recipient);
    }

    /** The second opinion on a retake, for this assessor. */
    static byte[] secondOpinion(byte[] retake, Identity recipient) throws Refusal {
        return packed(SecondOpinionPackaging.draft(Tiny.opened(retake), "T-S", order(recipient)), recipient);
    }

    private static RoundOrder order(Identity recipient) {
        return RoundOrder.fresh(PracticeKeys.bureau().keyId(), recipient.keyId(), PracticeKeys.roster(), ISSUED,
                LocalDate.of(2027, 3, 31));
    }

    private static byte[] packed(PackageDraft draft, Identity recipient) {
        return PackageWriter.write(draft, PracticeKeys.bureau(),
                List.of(recipient.publicIdentity(), PracticeKeys.bureau().publicIdentity()));
    }
}
