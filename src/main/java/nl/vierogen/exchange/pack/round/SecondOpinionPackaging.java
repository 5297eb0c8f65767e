package nl.vierogen.exchange.pack.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.exchange.pack.SecondOpinionStatement;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;

/**
 * Makes the package of a second opinion from that of a retake: its new images as they were handed in, under another
 * pseudonym, and no word of what went before (procedure 2026, 5.c).
 */
public final class SecondOpinionPackaging {
    private static final String EXAMINATION = "e1";

    private SecondOpinionPackaging() {
    }

    /**
     * The second opinion on a retake.
     *
     * @param retake package of the retake, opened
     * @param number the new pseudonym
     * @param order what the Bureau decides
     * @throws Refusal PACK_ROUND_DIFFERS, PACK_NUMBER_KNOWN
     */
    public static PackageDraft draft(LogbookPackage retake, String number, RoundOrder order) throws Refusal {
        if (!(retake.statement() instanceof RetakeStatement before)) {
            throw new Refusal(Problem.PACK_ROUND_DIFFERS, retake.statement().round());
        }
        if (number.equals(before.number())) {
            throw new Refusal(Problem.PACK_NUMBER_KNOWN, number);
        }
        List<LogbookImage> images = new ArrayList<>();
        Map<CaseId, LogbookCase> cases = new LinkedHashMap<>();
        for (LogbookImage image : before.assessed()) {
            CaseId id = retake.form().slot(image.slot()).map(FormSlot::caseId).orElseThrow();
            Examination made = retake.logbook().logbookCase(id).flatMap(one -> one.examination(image.examination()))
                    .orElseThrow();
            cases.put(id, new LogbookCase(id, List.of(renamed(made))));
            images.add(new LogbookImage(image.slot(), EXAMINATION, image.sha256(), image.bytes(), image.width(),
                    image.height()));
        }
        return new PackageDraft(statement(before, number, order, List.copyOf(cases.values()), images),
                retake.formBytes(), retake.images(), Map.of());
    }

    private static SecondOpinionStatement statement(RetakeStatement before, String number, RoundOrder order,
            List<LogbookCase> cases, List<LogbookImage> images) {
        List<SecondOpinionStatement.SignFound> signs = before.bureauFindings().stream()
                .map(finding -> new SecondOpinionStatement.SignFound(finding.slot(), finding.kind())).distinct()
                .toList();
        return new SecondOpinionStatement(SecondOpinionStatement.FORMAT_VERSION, order.packageId(),
                order.assignmentId(), number, before.kind(), Round.SECOND_OPINION, before.practice(),
                order.recipient(), List.of(order.bureau()), order.issuedAt(), order.rosterVersion(),
                before.procedureVersion(), before.form(), before.submittedOn(), before.resubmittedOn(), order.dueOn(),
                Optional.empty(), before.policy(), before.firstAssessedOn(), before.checkedByBureau(), signs,
                cases, images, before.kept());
    }

    /** A name of an examination is free text too. */
    private static Examination renamed(Examination made) {
        return new Examination(EXAMINATION, made.bmi(), made.gestationalAge(), made.examinedOn(), made.route());
    }
}
