package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/** An assessment as it stands: a fold over its acts and nothing else. */
public final class Assessment {
    private final Counting counting;
    private final History history;
    private final long lastPosition;
    private ScoreSheet sheet = ScoreSheet.EMPTY;
    private final Map<SlotId, String> feedback = new LinkedHashMap<>();
    private String overallFeedback = "";
    private final Set<CriterionPlace> doubts = new LinkedHashSet<>();
    private final Map<SlotId, RetakeMark> marks = new LinkedHashMap<>();
    private boolean opened;
    private Optional<BigDecimal> firstTotal = Optional.empty();
    private Optional<Act.Sealed> seal = Optional.empty();
    private final Tally tally;

    private Assessment(Counting counting, List<RecordedAct> acts) {
        this.counting = counting;
        this.history = History.of(acts);
        this.lastPosition = acts.isEmpty() ? -1 : acts.getLast().position();
        history.holding().forEach(recorded -> fold(recorded.act()));
        this.tally = Tally.of(counting, sheet);
    }

    /** The assessment that the acts make. */
    public static Assessment of(Counting counting, List<RecordedAct> acts) {
        return new Assessment(counting, acts);
    }

    private void fold(Act act) {
        switch (act) {
            case Act.Scored scored -> sheet = sheet.with(scored.slot(), scored.criterion(), scored.points());
            case Act.ScoreCleared cleared -> sheet = sheet.without(cleared.slot(), cleared.criterion());
            case Act.FeedbackWritten written -> feedback.put(written.slot(), written.text());
            case Act.OverallFeedbackWritten written -> overallFeedback = written.text();
            case Act.DoubtSet doubt -> setDoubt(new CriterionPlace(doubt.slot(), doubt.criterion()), doubt.inDoubt());
            case Act.RetakeMarked mark -> marks.put(mark.slot(), new RetakeMark(mark.reasons(), mark.note()));
            case Act.RetakeUnmarked unmarked -> marks.remove(unmarked.slot());
            case Act.Opened _ -> opened = true;
            case Act.FirstCompleted completed -> firstTotal = firstTotal.or(() -> Optional.of(completed.total()));
            case Act.Sealed done -> seal = Optional.of(done);
            case Act.Undone _,Act.Redone _ -> throw new IllegalStateException("never holds by itself");
        }
    }

    private void setDoubt(CriterionPlace place, boolean inDoubt) {
        if (inDoubt) {
            doubts.add(place);
        } else {
            doubts.remove(place);
        }
    }

    public Counting counting() {
        return counting;
    }

    public ScoreSheet sheet() {
        return sheet;
    }

    public Tally tally() {
        return tally;
    }

    /** The comment on an image, or empty. */
    public String feedback(SlotId slot) {
        return feedback.getOrDefault(slot, "");
    }

    public String overallFeedback() {
        return overallFeedback;
    }

    public boolean isInDoubt(CriterionPlace place) {
        return doubts.contains(place);
    }

    /** Criteria in doubt, in the order in which they were so marked. */
    public List<CriterionPlace> doubts() {
        return List.copyOf(doubts);
    }

    public Optional<RetakeMark> retakeMark(SlotId slot) {
        return Optional.ofNullable(marks.get(slot));
    }

    /** Images marked for the retake, with why. */
    public Map<SlotId, RetakeMark> retakeMarks() {
        return Map.copyOf(marks);
    }

    public boolean isOpened() {
        return opened;
    }

    /** The total when every criterion first had its points. */
    public Optional<BigDecimal> firstTotal() {
        return firstTotal;
    }

    public Optional<Act.Sealed> seal() {
        return seal;
    }

    /** The act that undo would take back. */
    public Optional<RecordedAct> nextUndo() {
        return seal.isPresent() ? Optional.empty() : history.nextUndo();
    }

    /** The act that redo would bring back. */
    public Optional<RecordedAct> nextRedo() {
        return seal.isPresent() ? Optional.empty() : history.nextRedo();
    }

    /** Position of the last act in the journal, -1 before the first. */
    public long lastPosition() {
        return lastPosition;
    }

    /** Where the assessment is between new and sealed. */
    public Stage stage() {
        if (seal.isPresent()) {
            return Stage.SEALED;
        }
        return tally.outcome().map(outcome -> outcome.needsTwo() ? Stage.COLLEAGUE_FIRST : Stage.READY)
                .orElse(opened ? Stage.ASSESSING : Stage.NEW);
    }
}
