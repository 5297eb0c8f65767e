package nl.vierogen.exchange.result;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.ScoreSheet;

/** Whether every slot and criterion of a result is one of its form, and what counts is what counts in its round. */
final class FormFit {
    private final ResultPayload payload;
    private final ScoreForm form;

    FormFit(ResultPayload payload, ScoreForm form) {
        this.payload = payload;
        this.form = form;
    }

    /** The slots that count, when all fits. */
    Counting require() throws Refusal {
        Rules.require(payload.kind() == form.kind(), "kind");
        Counting counting = counting();
        requireSheet(payload.points(), counting, "points");
        if (payload.reading().isPresent()) {
            requireSheet(payload.reading().get().assessor(), counting, "coReview.reading.assessor");
            requireSheet(payload.reading().get().colleague(), counting, "coReview.reading.colleague");
        }
        Set<SlotId> slots = form.slotIds();
        Rules.require(slots.containsAll(payload.feedback().keySet()), "feedback");
        Rules.require(payload.allFindings().allMatch(finding -> slots.containsAll(finding.slots())), "findings");
        Rules.require(payload.retakeMarks().stream().allMatch(mark -> slots.contains(mark.slot())), "retakeMarks");
        Rules.require(payload.pins().stream().allMatch(this::fits), "pins");
        return counting;
    }

    private Counting counting() throws Refusal {
        Set<SlotId> counted = new HashSet<>(payload.counted());
        Rules.require(!counted.isEmpty() && form.slotIds().containsAll(counted), "counted");
        Counting counting = Counting.only(form, counted);
        Rules.require(payload.counted().equals(counting.slots().stream().map(slot -> slot.id()).toList()), "counted");
        requireBasis();
        boolean some = payload.round() != Round.FIRST
                && payload.basis().map(basis -> basis == Basis.MARKED).orElse(true);
        Rules.require(some || counting.isWhole(), "counted");
        return counting;
    }

    private void requireBasis() throws Refusal {
        boolean fits = switch (payload.round()) {
            case FIRST -> payload.basis().isEmpty();
            case RETAKE -> payload.basis().isPresent();
            // its package need not say why the retake was what it was
            case SECOND_OPINION -> true;
        };
        Rules.require(fits, "basis");
    }

    void requireSheet(ScoreSheet sheet, Counting counting, String member) throws Refusal {
        Set<SlotId> counted = counting.slotIds();
        for (Map.Entry<SlotId, Map<CriterionId, Integer>> scores : sheet.points().entrySet()) {
            for (CriterionId criterion : scores.getValue().keySet()) {
                Rules.require(counted.contains(scores.getKey()) && has(scores.getKey(), criterion), member);
            }
        }
    }

    private boolean fits(Pin pin) {
        return form.slot(pin.slot()).isPresent()
                && pin.criterion().map(criterion -> has(pin.slot(), criterion)).orElse(true);
    }

    private boolean has(SlotId slot, CriterionId criterion) {
        return form.criteria(slot).stream().anyMatch(known -> known.id().equals(criterion));
    }
}
