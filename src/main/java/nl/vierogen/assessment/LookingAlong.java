package nl.vierogen.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.CriterionPlace;

/** What two assessors have done to look along, as the acts of one of them tell it. */
public final class LookingAlong {
    private final List<Ended> ended = new ArrayList<>();
    private Optional<ReviewAct.Invited> invited = Optional.empty();
    private Optional<ReviewAct.Asked> asked = Optional.empty();
    private Optional<ReviewAct.Answered> answered = Optional.empty();
    private Optional<ReviewAct.Replied> replied = Optional.empty();
    private Optional<ReviewAct.Agreement> signed = Optional.empty();
    private boolean locked;
    private final Map<CriterionPlace, Change> changes = new LinkedHashMap<>();
    private final Map<Finding.Subject, Finding> findings = new LinkedHashMap<>();
    private boolean denied;
    private boolean ownWord;
    private boolean everAnswered;
    private boolean sheetFixed;

    /**
     * A request that came to nothing.
     *
     * @param kid key of who was asked
     * @param person code of who was asked
     * @param declined whether she declined; else the request was taken back
     */
    public record Ended(String kid, String person, boolean declined) {
    }

    void fold(ReviewAct act) {
        switch (act) {
            case ReviewAct.Asked now -> {
                asked = Optional.of(now);
                answered = Optional.empty();
            }
            case ReviewAct.Withdrawn _ -> end(false);
            case ReviewAct.Declined _ -> end(true);
            case ReviewAct.Answered now -> {
                answered = Optional.of(now);
                everAnswered = true;
                sheetFixed = true;
                begin(now.agreement());
            }
            case ReviewAct.Invited now -> {
                invited = Optional.of(now);
                signed = replied.map(_ -> agreement());
                replied = Optional.empty();
                begin(now.agreement());
            }
            case ReviewAct.Locked _ -> locked = true;
            case ReviewAct.Settled(Change change) -> {
                ownWord = true;
                changes.put(change.place(), change);
            }
            case ReviewAct.FindingSettled(Finding finding) -> {
                ownWord = true;
                findings.put(finding.subject(), finding);
            }
            case ReviewAct.AgreementDenied(boolean now) -> {
                ownWord = true;
                denied = now;
            }
            case ReviewAct.Replied now -> replied = Optional.of(now);
        }
    }

    /** Handed back or corrected: what was asked and not answered is taken back with it. */
    void close() {
        end(false);
    }

    private void end(boolean declined) {
        asked.ifPresent(one -> ended.add(new Ended(one.kid(), one.person(), declined)));
        asked = Optional.empty();
        answered = Optional.empty();
        begin(ReviewAct.Agreement.NOTHING);
    }

    /** After a correction nobody is being asked; who was asked before and did not look along stays known. */
    void forget() {
        asked = Optional.empty();
        answered = Optional.empty();
        sheetFixed = false;
        begin(ReviewAct.Agreement.NOTHING);
    }

    /** Something else of the result changed. */
    void touch() {
        ownWord = true;
    }

    private void begin(ReviewAct.Agreement agreement) {
        changes.clear();
        agreement.changes().forEach(change -> changes.put(change.place(), change));
        findings.clear();
        agreement.findings().forEach(finding -> findings.put(finding.subject(), finding));
        denied = agreement.denied();
        ownWord = false;
    }

    /** Requests that came to nothing, in order. */
    public List<Ended> ended() {
        return List.copyOf(ended);
    }

    /** The request that made this the seat of a colleague; empty for the first assessor. */
    public Optional<ReviewAct.Invited> invited() {
        return invited;
    }

    /** The request under way. */
    public Optional<ReviewAct.Asked> asked() {
        return asked;
    }

    /** The colleague's answer to it. */
    public Optional<ReviewAct.Answered> answered() {
        return answered;
    }

    /** The answer given from the colleague's seat. */
    public Optional<ReviewAct.Replied> replied() {
        return replied;
    }

    /** Whether a colleague's closed sheet was ever seen here, whatever became of the request afterwards. */
    public boolean wasEverAnswered() {
        return everAnswered;
    }

    /** Whether the first assessor saw a colleague's sheet: her own stays as it was, whatever becomes of the request. */
    public boolean isSheetFixed() {
        return sheetFixed;
    }

    /** What was settled as the colleague signed it last; empty before she did. */
    public Optional<ReviewAct.Agreement> signed() {
        return answered.map(ReviewAct.Answered::agreement).or(() -> signed);
    }

    /** Whether the colleague's own sheet is closed: not before, may the first sheet be seen. */
    public boolean isLocked() {
        return locked;
    }

    /** Whether something changed since the other answered: then both sign again. */
    public boolean isChangedSince() {
        return ownWord;
    }

    /** What is settled now. */
    public ReviewAct.Agreement agreement() {
        return new ReviewAct.Agreement(List.copyOf(changes.values()), List.copyOf(findings.values()), denied);
    }
}
