package nl.vierogen.exchange.pack.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.conditions.check.Recency;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.pack.RetakeImage;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;

/**
 * Makes the package of a retake from a first round: exactly the marked slots, old beside new, with what was asked of
 * each and no point. Procedure, form, pseudonym and policy are those of the first round (procedure 2026, 7.4).
 */
public final class RetakePackaging {
    private final LogbookPackage first;
    private final ResultPayload result;
    private final HandedIn handedIn;
    private final NewImages made;
    private final Map<SlotId, Mark> marks = new LinkedHashMap<>();

    private RetakePackaging(LogbookPackage first, ResultPayload result, HandedIn handedIn) {
        this.first = first;
        this.result = result;
        this.handedIn = handedIn;
        this.made = new NewImages(handedIn);
        result.retakeMarks().forEach(mark -> marks.put(mark.slot(), mark));
    }

    /**
     * The retake of what the result marked.
     *
     * @param first package of the first round, opened
     * @param result its result, verified
     * @param handedIn what came in for the retake
     * @param order what the Bureau decides
     * @throws Refusal PACK_ROUND_DIFFERS, RESULT_PACKAGE_DIFFERS, PACK_NOTHING_MARKED, PACK_SLOT_NOT_MARKED,
     * PACK_SLOT_NOT_REMADE, PACK_EXAMINATION_MISSING, PACK_EXAMINATION_SURPLUS, PACK_EXAMINATION_ID, PACK_MADE_BEFORE_FIRST, PACK_MADE_TOO_EARLY, one of JPEG_*
     */
    public static PackageDraft draft(LogbookPackage first, ResultPayload result, HandedIn handedIn, RoundOrder order)
            throws Refusal {
        if (first.statement().round() != Round.FIRST) {
            throw new Refusal(Problem.PACK_ROUND_DIFFERS, first.statement().round());
        }
        if (!result.packageIdentity().equals(first.identity())) {
            throw new Refusal(Problem.RESULT_PACKAGE_DIFFERS, "packageIdentity");
        }
        if (result.retakeMarks().isEmpty()) {
            throw new Refusal(Problem.PACK_NOTHING_MARKED);
        }
        RetakePackaging packaging = new RetakePackaging(first, result, handedIn);
        packaging.requireMarkedOnly();
        packaging.requireDates();
        return packaging.draft(order);
    }

    private void requireMarkedOnly() throws Refusal {
        for (SlotId slot : handedIn.jpegs().keySet()) {
            NewImages.require(marks.containsKey(slot), Problem.PACK_SLOT_NOT_MARKED, slot);
        }
        for (SlotId slot : marks.keySet()) {
            NewImages.require(handedIn.jpegs().containsKey(slot), Problem.PACK_SLOT_NOT_REMADE, slot);
        }
        Set<CaseId> concerned = Set.copyOf(marks.keySet().stream().map(this::caseOf).toList());
        for (CaseId id : handedIn.examinations().keySet()) {
            NewImages.require(concerned.contains(id), Problem.PACK_EXAMINATION_SURPLUS, id);
            String again = handedIn.examinations().get(id).id();
            NewImages.require(first.logbook().logbookCase(id).flatMap(one -> one.examination(again)).isEmpty(),
                    Problem.PACK_EXAMINATION_ID, id);
        }
    }

    /** What the computer will find wrong cannot be assessed; the sonographer had better hear it now (procedure 2026, 4.c). */
    private void requireDates() throws Refusal {
        LocalDate earliest = Recency.earliest(handedIn.submittedOn());
        for (CaseId id : LogbookRules.cases(first.form())) {
            Optional<LocalDate> made = Optional.ofNullable(handedIn.examinations().get(id))
                    .flatMap(Examination::examinedOn);
            NewImages.require(made.map(day -> day.isAfter(assessedOn())).orElse(true),
                    Problem.PACK_MADE_BEFORE_FIRST, id);
            NewImages.require(made.map(day -> !day.isBefore(earliest)).orElse(true), Problem.PACK_MADE_TOO_EARLY, id);
        }
    }

    private LocalDate assessedOn() {
        return LocalDate.ofInstant(result.times().sealedAt(), LogbookRules.ZONE);
    }

    private PackageDraft draft(RoundOrder order) throws Refusal {
        List<RetakeImage> images = new ArrayList<>();
        Map<SlotId, byte[]> oldJpegs = new LinkedHashMap<>();
        Map<SlotId, Correction> corrections = new LinkedHashMap<>();
        List<Kept> kept = new ArrayList<>();
        for (FormSlot slot : first.form().slots()) {
            LogbookImage old = first.logbook().image(slot.id()).orElseThrow();
            Mark mark = marks.get(slot.id());
            if (mark == null) {
                Examination examination = before(slot.caseId(), old.examination());
                kept.add(new Kept(slot.id(), examination.route(), examination.gestationalAge()));
                continue;
            }
            images.add(RetakeImage.of(made.image(slot), RetakeImage.Role.NEW));
            images.add(RetakeImage.of(old, RetakeImage.Role.OLD));
            oldJpegs.put(slot.id(), first.images().get(slot.id()));
            corrections.put(slot.id(),
                    new Correction(mark.reasons(), mark.note(), result.feedback().getOrDefault(slot.id(), "")));
        }
        return new PackageDraft(statement(order, images, corrections, kept), first.formBytes(), handedIn.jpegs(),
                oldJpegs);
    }

    private RetakeStatement statement(RoundOrder order, List<RetakeImage> images,
            Map<SlotId, Correction> corrections, List<Kept> kept) throws Refusal {
        PackageStatement before = first.statement();
        return new RetakeStatement(RetakeStatement.FORMAT_VERSION, order.packageId(), order.assignmentId(),
                before.number(), before.kind(), Round.RETAKE, before.practice(), order.recipient(),
                List.of(order.bureau()), order.issuedAt(), order.rosterVersion(), before.procedureVersion(),
                before.form(), handedIn.submittedOn(), handedIn.resubmittedOn(), order.dueOn(), handedIn.replaces(),
                before.policy(), kept.isEmpty() ? Basis.WHOLE : Basis.MARKED, Optional.of(assessedOn()),
                handedIn.checkedByBureau(), handedIn.findings(), cases(), images, corrections, kept);
    }

    /** Each with the first examination, which its old images are of, and the new one. */
    private List<LogbookCase> cases() throws Refusal {
        List<LogbookCase> cases = new ArrayList<>();
        for (LogbookCase one : first.logbook().cases()) {
            if (marks.keySet().stream().map(this::caseOf).anyMatch(one.id()::equals)) {
                List<Examination> examinations = new ArrayList<>(one.examinations());
                examinations.add(made.examination(one.id()));
                cases.add(new LogbookCase(one.id(), examinations));
            }
        }
        return cases;
    }

    private Examination before(CaseId id, String examination) {
        return first.logbook().logbookCase(id).flatMap(one -> one.examination(examination)).orElseThrow();
    }

    private CaseId caseOf(SlotId slot) {
        return first.form().slot(slot).map(FormSlot::caseId).orElseThrow();
    }
}
