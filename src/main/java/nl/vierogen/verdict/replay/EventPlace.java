package nl.vierogen.verdict.replay;

import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;

/**
 * Which image an event was about.
 *
 * @param slot the image, empty for what concerns the whole logbook
 * @param criterion the criterion, when it was about one
 */
record EventPlace(Optional<SlotId> slot, Optional<CriterionId> criterion) {
    private static final EventPlace WHOLE = new EventPlace(Optional.empty(), Optional.empty());

    static EventPlace of(Act act) {
        return switch (act) {
            case Act.Scored(SlotId slot, CriterionId criterion, _) -> at(slot, criterion);
            case Act.ScoreCleared(SlotId slot, CriterionId criterion) -> at(slot, criterion);
            case Act.DoubtSet(SlotId slot, CriterionId criterion, _) -> at(slot, criterion);
            case ReviewAct.Settled(var change) -> at(change.slot(), change.criterion());
            case Act.FeedbackWritten(SlotId slot, _) -> at(slot);
            case Act.RetakeMarked(SlotId slot, _, _) -> at(slot);
            case Act.RetakeUnmarked(SlotId slot) -> at(slot);
            case RemarkAct.PinSet(_, var place) -> at(place.slot());
            case RemarkAct.PinPlaced(_, var pin) -> at(pin.slot());
            case RemarkAct.PinRemoved(_, SlotId slot) -> at(slot);
            case LifeAct.TakenOver(SlotId slot, _) -> at(slot);
            case FindingAct.Decided(_, var finding) ->
                new EventPlace(finding.slots().stream().findFirst(), Optional.empty());
            case Act _ -> WHOLE;
        };
    }

    private static EventPlace at(SlotId slot) {
        return new EventPlace(Optional.of(slot), Optional.empty());
    }

    private static EventPlace at(SlotId slot, CriterionId criterion) {
        return new EventPlace(Optional.of(slot), Optional.of(criterion));
    }
}
