package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.consensus.Verdict;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/** An assessment as it stands: a fold over its acts and nothing else. */
public final class Assessment {
    private final Terms terms;
    private final History history;
    private final long lastPosition;
    private final Content content;
    private final LookingAlong lookingAlong;
    private final Life life;
    private final ScoreSheet sheet;
    private final Tally tally;

    private Assessment(Terms terms, List<RecordedAct> acts) {
        this.terms = terms;
        this.history = History.of(acts);
        this.lastPosition = acts.isEmpty() ? -1 : acts.getLast().position();
        Folding folding = Folding.of(history.holding());
        this.content = folding.content();
        this.lookingAlong = folding.lookingAlong();
        this.life = folding.life();
        this.sheet = content.sheet();
        this.tally = Tally.of(terms.counting(), sheet);
    }

    /** The assessment that the acts make. */
    public static Assessment of(Terms terms, List<RecordedAct> acts) {
        return new Assessment(terms, acts);
    }

    public Terms terms() {
        return terms;
    }

    public Counting counting() {
        return terms.counting();
    }

    public ScoreSheet sheet() {
        return sheet;
    }

    public Tally tally() {
        return tally;
    }

    /** What this assessor made of the logbook by herself, each subject once. */
    public Reading reading() {
        return new Reading(sheet, content.decided());
    }

    /** The comment on an image, or empty. */
    public String feedback(SlotId slot) {
        return content.feedback(slot);
    }

    public String overallFeedback() {
        return content.overallFeedback();
    }

    public boolean isInDoubt(CriterionPlace place) {
        return content.isInDoubt(place);
    }

    /** Criteria in doubt, in the order in which they were so marked. */
    public List<CriterionPlace> doubts() {
        return content.doubts();
    }

    public Optional<RetakeMark> retakeMark(SlotId slot) {
        return Optional.ofNullable(content.marks().get(slot));
    }

    /** Images marked for the retake, with why. */
    public Map<SlotId, RetakeMark> retakeMarks() {
        return content.marks();
    }

    /** What was decided on the conditions, by the id of the sign or of what the assessor saw, in order. */
    public Map<String, Finding> findings() {
        return content.findings();
    }

    /** Pins that say something by their id, in the order in which they first did. */
    public Map<String, Pin> pins() {
        return content.pins();
    }

    /** Pins that say nothing yet by their id, in the order in which they were set; no result has them. */
    public Map<String, PinPlace> barePins() {
        return content.barePins();
    }

    public Advice advice() {
        return content.advice();
    }

    public boolean isOpened() {
        return life.isOpened();
    }

    /** Whether the assessor said that she has nothing to do with the practice. */
    public boolean isDeclaredIndependent() {
        return life.isDeclaredIndependent();
    }

    /** Whether whoever sits here said that she saw none of the images before. */
    public boolean isDeclaredUnseen() {
        return life.isDeclaredUnseen();
    }

    /** Why the logbook goes back unscored, when it does. */
    public Optional<LifeAct.HandBack> handedBack() {
        return life.handedBack();
    }

    /** The total when every criterion first had its points. */
    public Optional<BigDecimal> firstTotal() {
        return life.firstTotal();
    }

    /** What was done to look along with a colleague. */
    public LookingAlong lookingAlong() {
        return lookingAlong;
    }

    /** The seal that holds: none before the first, nor while a correction is under way. */
    public Optional<Act.Sealed> seal() {
        return life.lastSeal();
    }

    /** Every seal, in order: earlier revisions stay readable. */
    public List<Act.Sealed> seals() {
        return life.seals();
    }

    /** The correction under way. */
    public Optional<LifeAct.CorrectionOpened> correction() {
        return life.correction();
    }

    /** The act that undo would take back. */
    public Optional<RecordedAct> nextUndo() {
        return stage().isDone() ? Optional.empty() : history.nextUndo();
    }

    /** The act that redo would bring back. */
    public Optional<RecordedAct> nextRedo() {
        return stage().isDone() ? Optional.empty() : history.nextRedo();
    }

    /** Position of the last act in the journal, -1 before the first. */
    public long lastPosition() {
        return lastPosition;
    }

    /** The two readings and what is settled between them; empty until the colleague has answered. */
    public Optional<Consensus> consensus() {
        return lookingAlong.answered()
                .map(answer -> new Consensus(counting(), reading(), answer.own(), lookingAlong.agreement()));
    }

    /** What counts as things stand: what two agreed on once a colleague answered, and till then her own. */
    public Reading counted() {
        return consensus().map(both -> new Reading(both.agreedSheet(), both.agreedFindings())).orElseGet(this::reading);
    }

    /** The two readings from the colleague's seat: the first assessor's reading beside her own, once her own sheet is closed. */
    public Consensus consensusWith(Reading first) {
        if (!lookingAlong.isLocked()) {
            throw new IllegalStateException("the first sheet is closed until the second is");
        }
        return new Consensus(counting(), first, reading(), lookingAlong.agreement());
    }

    /** How it would end as things stand; empty while that is not decided. */
    public Optional<Outcome> outcome() {
        return consensus().map(Consensus::outcome).orElseGet(this::ownOutcome);
    }

    /** How it would end if the first assessor decided alone; empty while a criterion that is needed for it is open. */
    public Optional<Outcome> ownOutcome() {
        return handedBack().isPresent() ? Optional.of(Outcome.HANDED_BACK) : Verdict.of(tally, reading().findings());
    }

    /**
     * Whether nobody signs this outcome alone (procedure 2026, 3.c, 4.k, 4.l): what two signed, two sign again, and whoever
     * saw a colleague's sheet does not get rid of her by taking the request back.
     */
    public boolean needsColleague(Outcome outcome) {
        return outcome != Outcome.HANDED_BACK && (outcome.needsTwo()
                || outcome.isVerdict() && terms.policy().minimumSigners() > 1
                || lookingAlong.wasEverAnswered()
                || life.signersBefore() > 1);
    }

    /** Where the assessment is between new and sealed. */
    public Stage stage() {
        return Stages.of(this);
    }
}
