package nl.vierogen.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;

/**
 * One assessment while it is open. Every act is durable before the assessment that holds it is handed out. May be
 * called from any thread; blocks while the journal writes, so never from the JavaFX thread.
 */
public final class AssessmentSession {
    private final Counting counting;
    private final ActLog log;
    private final List<RecordedAct> acts;
    private Assessment assessment;

    /** Reads the journal and folds it. */
    public AssessmentSession(Counting counting, ActLog log) throws Refusal {
        this.counting = counting;
        this.log = log;
        this.acts = new ArrayList<>(log.read());
        this.assessment = Assessment.of(counting, acts);
    }

    /** The assessment as it is now. */
    public synchronized Assessment assessment() {
        return assessment;
    }

    /** All acts, in order. */
    public synchronized List<RecordedAct> acts() {
        return List.copyOf(acts);
    }

    /**
     * Does what the intent makes of the assessment as it is at that moment; nothing when it makes nothing of it.
     *
     * @return the assessment afterwards
     * @throws Refusal {@link Problem#ASSESSMENT_SEALED} once it is signed, or what the journal refuses
     */
    public synchronized Assessment perform(Function<Assessment, Optional<? extends Act>> intent) throws Refusal {
        Optional<? extends Act> act = intent.apply(assessment);
        if (act.isEmpty()) {
            return assessment;
        }
        if (assessment.seal().isPresent()) {
            throw new Refusal(Problem.ASSESSMENT_SEALED);
        }
        List<Act> together = new ArrayList<>();
        together.add(act.get());
        Assessment after = foreseen(together);
        if (after.tally().isComplete() && after.firstTotal().isEmpty()) {
            together.add(new Act.FirstCompleted(after.tally().total()));
        }
        add(log.append(together, foreseen(together)));
        return assessment;
    }

    /** Takes back the last act that can be taken back. */
    public Assessment undo() throws Refusal {
        return perform(now -> now.nextUndo().map(recorded -> new Act.Undone(recorded.position())));
    }

    /** Brings back the act that was last taken back. */
    public Assessment redo() throws Refusal {
        return perform(now -> now.nextRedo().map(recorded -> new Act.Redone(recorded.position())));
    }

    /**
     * Seals the assessment: keeps the signed file and lets nothing change any more.
     *
     * @throws Refusal {@link Problem#ASSESSMENT_SEALED} when it is sealed already, or what the journal refuses
     */
    public synchronized Assessment seal(Act.Sealed seal, byte[] file) throws Refusal {
        if (assessment.seal().isPresent()) {
            throw new Refusal(Problem.ASSESSMENT_SEALED);
        }
        add(List.of(log.seal(seal, file, foreseen(List.of(seal)))));
        return assessment;
    }

    /** The signed result that was kept last. */
    public Optional<byte[]> sealedFile() throws Refusal {
        return log.sealedFile();
    }

    /** Digest over the whole journal of this assessment: 32 bytes. */
    public byte[] journalHead() throws Refusal {
        return log.head();
    }

    private void add(List<RecordedAct> recorded) {
        for (RecordedAct next : recorded) {
            if (!acts.isEmpty() && next.position() != acts.getLast().position() + 1) {
                throw new IllegalStateException("someone else writes to this assessment");
            }
            acts.add(next);
        }
        assessment = Assessment.of(counting, acts);
    }

    private Assessment foreseen(List<? extends Act> next) {
        List<RecordedAct> all = new ArrayList<>(acts);
        next.forEach(act -> all.add(new RecordedAct(all.isEmpty() ? 0 : all.getLast().position() + 1, Instant.EPOCH,
                false, act)));
        return Assessment.of(counting, all);
    }
}
