package nl.vierogen.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;

/** What was scored, found and written, while the acts are gone through. */
final class Content {
    private Scores scores = new Scores(ScoreSheet.EMPTY);
    private final Map<SlotId, String> feedback = new LinkedHashMap<>();
    private String overallFeedback = "";
    private final Set<CriterionPlace> doubts = new LinkedHashSet<>();
    private final Map<SlotId, RetakeMark> marks = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Pin> pins = new LinkedHashMap<>();
    private final Map<String, PinPlace> barePins = new LinkedHashMap<>();
    private Advice advice = Advice.NONE;

    void fold(Act.Undoable act) {
        switch (act) {
            case Act.Scored _,Act.ScoreCleared _,LifeAct.TakenOver _ -> scores.fold(act);
            case Act.FeedbackWritten written -> feedback.put(written.slot(), written.text());
            case Act.OverallFeedbackWritten written -> overallFeedback = written.text();
            case Act.DoubtSet doubt -> setDoubt(new CriterionPlace(doubt.slot(), doubt.criterion()), doubt.inDoubt());
            case Act.RetakeMarked mark -> marks.put(mark.slot(), new RetakeMark(mark.reasons(), mark.note()));
            case Act.RetakeUnmarked unmarked -> marks.remove(unmarked.slot());
            case RemarkAct.AllMarked all ->
                all.slots().forEach(slot -> marks.putIfAbsent(slot, new RetakeMark(all.reasons(), all.note())));
            case RemarkAct.PinSet set -> barePins.put(set.id(), set.place());
            case RemarkAct.PinPlaced placed -> {
                barePins.remove(placed.id());
                pins.put(placed.id(), placed.pin());
            }
            case RemarkAct.PinRemoved removed -> {
                barePins.remove(removed.id());
                pins.remove(removed.id());
            }
            case RemarkAct.AdviceGiven given -> advice = given.advice();
            case FindingAct.Decided decided -> findings.put(decided.id(), decided.finding());
            case FindingAct.Reopened reopened -> findings.remove(reopened.id());
            case LifeAct.HandedBack _,ReviewAct.Settled _,ReviewAct.FindingSettled _,ReviewAct.AgreementDenied _ -> {
                // not of the content
            }
        }
    }

    /** A correction begins from what was signed, which with two need not be what this assessor had. */
    void restart(Reading signed) {
        scores = new Scores(signed.sheet());
        Map<Finding.Subject, String> ids = new LinkedHashMap<>();
        findings.forEach((id, finding) -> ids.put(finding.subject(), id));
        findings.clear();
        signed.findings().forEach(finding -> findings.put(
                Optional.ofNullable(ids.get(finding.subject())).orElseGet(() -> free(ids.values())), finding));
    }

    // an earlier correction may have given such an id to another subject
    private String free(Collection<String> taken) {
        int n = findings.size();
        while (taken.contains("signed/" + n) || findings.containsKey("signed/" + n)) {
            n++;
        }
        return "signed/" + n;
    }

    private void setDoubt(CriterionPlace place, boolean inDoubt) {
        if (inDoubt) {
            doubts.add(place);
        } else {
            doubts.remove(place);
        }
    }

    /** The points given, a new sheet at each call. */
    ScoreSheet sheet() {
        return scores.sheet();
    }

    String feedback(SlotId slot) {
        return feedback.getOrDefault(slot, "");
    }

    String overallFeedback() {
        return overallFeedback;
    }

    boolean isInDoubt(CriterionPlace place) {
        return doubts.contains(place);
    }

    List<CriterionPlace> doubts() {
        return List.copyOf(doubts);
    }

    Map<SlotId, RetakeMark> marks() {
        return Map.copyOf(marks);
    }

    Map<String, Finding> findings() {
        return new LinkedHashMap<>(findings);
    }

    /** Each subject once: two signs, or a sign and her own eyes, can be about the same; a confirmed breach stands then. */
    List<Finding> decided() {
        Map<Finding.Subject, Finding> decided = new LinkedHashMap<>();
        findings.values().forEach(finding -> decided.merge(finding.subject(), finding, Content::heavier));
        return List.copyOf(decided.values());
    }

    private static Finding heavier(Finding one, Finding other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Finding finding) {
        if (!finding.isConfirmed()) {
            return 0;
        }
        return switch (finding.consequence()) {
            case NOTE -> 1;
            case REJECT -> 2;
            case RETURN -> 3;
        };
    }

    Map<String, Pin> pins() {
        return new LinkedHashMap<>(pins);
    }

    Map<String, PinPlace> barePins() {
        return new LinkedHashMap<>(barePins);
    }

    Advice advice() {
        return advice;
    }
}
