package nl.vierogen.assessment.screen;

import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;

/**
 * Where an act took place, so that undoing it can be shown.
 *
 * @param position the image and criterion, empty for what concerns the whole logbook
 * @param name what it was about, in words
 */
record ActPlace(Optional<Position> position, String name) {
    static ActPlace of(Act act, Wording wording) {
        return switch (act) {
            case Act.Scored(SlotId slot, CriterionId criterion, _) -> at(slot, criterion, wording);
            case Act.ScoreCleared(SlotId slot, CriterionId criterion) -> at(slot, criterion, wording);
            case Act.DoubtSet(SlotId slot, CriterionId criterion, _) -> at(slot, criterion, wording);
            case Act.FeedbackWritten(SlotId slot, _) -> at(slot, wording.get("comment.of", wording.slot(slot)));
            case Act.RetakeMarked(SlotId slot, _, _) -> at(slot, wording.get("retake.of", wording.slot(slot)));
            case Act.RetakeUnmarked(SlotId slot) -> at(slot, wording.get("retake.of", wording.slot(slot)));
            case Act.OverallFeedbackWritten _ -> new ActPlace(Optional.empty(), wording.get("overall.of"));
            case LifeAct.TakenOver(SlotId slot, _) -> at(slot, wording.get("taken-over.of", wording.slot(slot)));
            case RemarkAct.PinSet(_, PinPlace pin) -> at(pin.slot(), wording.get("pin.of", wording.slot(pin.slot())));
            case RemarkAct.PinPlaced(_, Pin pin) -> at(pin.slot(), wording.get("pin.of", wording.slot(pin.slot())));
            case RemarkAct.PinRemoved(_, SlotId slot) -> at(slot, wording.get("pin.of", wording.slot(slot)));
            case FindingAct.Decided(_, Finding finding) ->
                new ActPlace(finding.slots().stream().findFirst().map(slot -> new Position(slot, Optional.empty())),
                        wording.get("condition.of", finding.condition()));
            case FindingAct.Reopened _ -> whole("undo.reopened", wording);
            case RemarkAct.AdviceGiven _ -> whole("undo.advice", wording);
            case RemarkAct.AllMarked _ -> whole("undo.all-marked", wording);
            case LifeAct.HandedBack _ -> whole("undo.handed-back", wording);
            case ReviewAct.Settled _ -> whole("undo.settled", wording);
            case ReviewAct.FindingSettled _ -> whole("undo.finding-settled", wording);
            case ReviewAct.AgreementDenied _ -> whole("undo.agreement-denied", wording);
            case Act.Opened _,Act.FirstCompleted _,Act.Undone _,Act.Redone _,Act.Barrier _,LifeAct.DeclaredIndependent _,LifeAct.DeclaredUnseen _ ->
                throw new IllegalArgumentException("never undone");
        };
    }

    private static ActPlace whole(String key, Wording wording) {
        return new ActPlace(Optional.empty(), wording.get(key));
    }

    private static ActPlace at(SlotId slot, CriterionId criterion, Wording wording) {
        return new ActPlace(Optional.of(new Position(slot, Optional.of(criterion))),
                wording.place(new CriterionPlace(slot, criterion)));
    }

    private static ActPlace at(SlotId slot, String name) {
        return new ActPlace(Optional.of(new Position(slot, Optional.empty())), name);
    }
}
