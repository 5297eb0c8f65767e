package nl.vierogen.exchange.pack.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.RetakeImage;
import nl.vierogen.exchange.pack.RetakeStatement;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/**
 * Makes the package of a retake of which the first round lapsed or was skipped (procedure 2026, 2.a of handing in): a
 * whole logbook in which every image is new, nothing is older and nothing was asked.
 */
public final class NoFirstPackaging {
    private NoFirstPackaging() {
    }

    /**
     * The retake of a whole logbook.
     *
     * @param terms what no first round gave it
     * @param handedIn an image for every slot of the form and an examination for every case
     * @param order what the Bureau decides
     * @throws Refusal PACK_SLOT_UNKNOWN, PACK_SLOT_MISSING, PACK_EXAMINATION_MISSING, PACK_EXAMINATION_SURPLUS, one of
     * JPEG_*
     */
    public static PackageDraft draft(NoFirst terms, HandedIn handedIn, RoundOrder order) throws Refusal {
        ScoreForm form = terms.form().form();
        for (SlotId slot : handedIn.jpegs().keySet()) {
            NewImages.require(form.slot(slot).isPresent(), Problem.PACK_SLOT_UNKNOWN, slot);
        }
        List<CaseId> known = LogbookRules.cases(form);
        for (CaseId id : handedIn.examinations().keySet()) {
            NewImages.require(known.contains(id), Problem.PACK_EXAMINATION_SURPLUS, id);
        }
        NewImages made = new NewImages(handedIn);
        List<RetakeImage> images = new ArrayList<>();
        for (FormSlot slot : form.slots()) {
            NewImages.require(handedIn.jpegs().containsKey(slot.id()), Problem.PACK_SLOT_MISSING, slot.id());
            images.add(RetakeImage.of(made.image(slot), RetakeImage.Role.NEW));
        }
        List<LogbookCase> cases = new ArrayList<>();
        for (CaseId id : known) {
            cases.add(new LogbookCase(id, List.of(made.examination(id))));
        }
        return new PackageDraft(statement(terms, handedIn, order, cases, images), terms.form().bytes(),
                handedIn.jpegs(), Map.of());
    }

    private static RetakeStatement statement(NoFirst terms, HandedIn handedIn, RoundOrder order,
            List<LogbookCase> cases, List<RetakeImage> images) {
        return new RetakeStatement(RetakeStatement.FORMAT_VERSION, order.packageId(), order.assignmentId(),
                terms.number(), terms.form().form().kind(), Round.RETAKE, terms.practice(), order.recipient(),
                List.of(order.bureau()), order.issuedAt(), order.rosterVersion(), terms.procedureVersion(),
                terms.form().reference(), handedIn.submittedOn(), handedIn.resubmittedOn(), order.dueOn(),
                handedIn.replaces(), terms.policy(), Basis.NO_FIRST, Optional.empty(), handedIn.checkedByBureau(),
                handedIn.findings(), cases, images, Map.of(), List.of());
    }
}
