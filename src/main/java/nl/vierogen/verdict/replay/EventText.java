package nl.vierogen.verdict.replay;

import java.util.List;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;

/** One sentence on what was done. Of a colleague it says that she was there, never what was on her own sheet. */
final class EventText {
    private final Wording wording;
    private final Texts texts;
    private final List<RecordedAct> acts;

    /** @param acts all of them: what was undone is named */
    EventText(Wording wording, List<RecordedAct> acts) {
        this.wording = wording;
        this.texts = wording.texts();
        this.acts = acts;
    }

    String of(Act act) {
        return switch (act) {
            case Act.Scored(SlotId slot, CriterionId criterion, int points) ->
                get("scored", place(slot, criterion), points);
            case Act.ScoreCleared(SlotId slot, CriterionId criterion) -> get("cleared", place(slot, criterion));
            case Act.DoubtSet(SlotId slot, CriterionId criterion, boolean inDoubt) ->
                get(inDoubt ? "doubt" : "no-doubt", place(slot, criterion));
            case Act.FeedbackWritten(SlotId slot, String text) ->
                get(text.isBlank() ? "comment-gone" : "comment", wording.slot(slot));
            case Act.OverallFeedbackWritten _ -> get("overall");
            case Act.RetakeMarked(SlotId slot, _, _) -> get("marked", wording.slot(slot));
            case Act.RetakeUnmarked(SlotId slot) -> get("unmarked", wording.slot(slot));
            case Act.Opened _ -> get("opened");
            case Act.FirstCompleted(var total) -> get("completed", wording.number(total));
            case Act.Undone(long position) -> get("undone", at(position));
            case Act.Redone(long position) -> get("redone", at(position));
            case Act.Sealed seal ->
                get("sealed", seal.revision(), texts.get("inbox.outcome." + seal.outcome()));
            case FindingAct finding -> finding(finding);
            case RemarkAct remark -> remark(remark);
            case LifeAct life -> life(life);
            case ReviewAct review -> review(review);
        };
    }

    private String finding(FindingAct act) {
        return switch (act) {
            case FindingAct.Decided(_, Finding finding) ->
                get(finding.isConfirmed() ? "confirmed" : "dismissed", finding.condition());
            case FindingAct.Reopened _ -> get("reopened");
        };
    }

    private String remark(RemarkAct act) {
        return switch (act) {
            case RemarkAct.PinSet(_, var place) -> get("pin-bare", wording.slot(place.slot()));
            case RemarkAct.PinPlaced(_, var pin) -> get("pin", wording.slot(pin.slot()));
            case RemarkAct.PinRemoved(_, SlotId slot) -> get("pin-gone", wording.slot(slot));
            case RemarkAct.AdviceGiven _ -> get("advice");
            case RemarkAct.AllMarked _ -> get("all-marked");
        };
    }

    private String life(LifeAct act) {
        return switch (act) {
            case LifeAct.DeclaredIndependent _ -> get("independent");
            case LifeAct.DeclaredUnseen _ -> get("unseen");
            case LifeAct.HandedBack _ -> get("handed-back");
            case LifeAct.TakenOver(SlotId slot, _) -> get("taken-over", wording.slot(slot));
            case LifeAct.CorrectionOpened _ -> get("correction");
        };
    }

    private String review(ReviewAct act) {
        return switch (act) {
            case ReviewAct.Asked _ -> get("asked");
            case ReviewAct.Withdrawn _ -> get("withdrawn");
            case ReviewAct.Declined _ -> get("declined");
            case ReviewAct.Answered _ -> get("answered");
            case ReviewAct.Invited _ -> get("invited");
            case ReviewAct.Locked _ -> get("locked");
            case ReviewAct.Settled(var change) -> get("settled", wording.place(change.place()), change.points());
            case ReviewAct.FindingSettled(Finding finding) -> get("finding-settled", finding.condition());
            case ReviewAct.AgreementDenied(boolean denied) -> get(denied ? "denied" : "not-denied");
            case ReviewAct.Replied _ -> get("replied");
        };
    }

    private String at(long position) {
        return acts.stream().filter(recorded -> recorded.position() == position).findFirst()
                .map(recorded -> of(recorded.act())).orElse("");
    }

    private String place(SlotId slot, CriterionId criterion) {
        return wording.place(new CriterionPlace(slot, criterion));
    }

    private String get(String key, Object... details) {
        return texts.get("replay.event." + key, details);
    }
}
