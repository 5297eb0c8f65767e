package nl.vierogen.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * One assessment while it is open. Every act is durable before the assessment that holds it is handed out. May be
 * called from any thread; blocks while the journal writes, so never from the JavaFX thread.
 */
public final class AssessmentSession {
    private final Terms terms;
    private final ActLog log;
    private final List<RecordedAct> acts;
    private Assessment assessment;

    /** Reads the journal and folds it. */
    public AssessmentSession(Terms terms, ActLog log) throws Refusal {
        this.terms = terms;
        this.log = log;
        this.acts = new ArrayList<>(log.read());
        this.assessment = Assessment.of(terms, acts);
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
     * @throws Refusal what {@link Permission} or the journal refuses
     */
    public synchronized Assessment perform(Function<Assessment, Optional<? extends Act>> intent) throws Refusal {
        Optional<? extends Act> act = intent.apply(assessment);
        if (act.isEmpty()) {
            return assessment;
        }
        Permission.require(assessment, act.get());
        if (act.get() instanceof Act.WithFile) {
            throw new IllegalArgumentException("kept with its file");
        }
        List<Act> together = new ArrayList<>();
        together.add(act.get());
        Assessment after = foreseen(together);
        if (after.tally().isComplete() && after.firstTotal().isEmpty()) {
            together.add(new Act.FirstCompleted(after.tally().total()));
            after = foreseen(together);
        }
        add(log.append(together, after));
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
     * Does an act that comes with a file, and keeps both.
     *
     * @param file the signed result, the request or the answer
     * @throws Refusal as {@link #perform}, or {@link Problem#ASSESSMENT_CHANGED} when it is not the time for it any more
     */
    public synchronized Assessment keep(Act.WithFile act, byte[] file) throws Refusal {
        Permission.require(assessment, act);
        add(List.of(log.keep(act, file, foreseen(List.of(act)))));
        return assessment;
    }

    /** The file of the last act of this kind that holds. */
    public synchronized Optional<byte[]> lastFile(Class<? extends Act.WithFile> kind) throws Refusal {
        for (RecordedAct recorded : acts.reversed()) {
            if (kind.isInstance(recorded.act())) {
                return Optional.of(file(recorded));
            }
        }
        return Optional.empty();
    }

    /** The files of all acts of this kind, in order. */
    public synchronized List<byte[]> files(Class<? extends Act.WithFile> kind) throws Refusal {
        List<byte[]> files = new ArrayList<>();
        for (RecordedAct recorded : acts) {
            if (kind.isInstance(recorded.act())) {
                files.add(file(recorded));
            }
        }
        return files;
    }

    private byte[] file(RecordedAct recorded) throws Refusal {
        return log.file(recorded.position()).orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
    }

    /** Scores changed after everything had been scored once. */
    public synchronized List<LateChange> lateChanges() {
        return LateChange.of(terms, acts);
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
        assessment = Assessment.of(terms, acts);
    }

    private Assessment foreseen(List<? extends Act> next) {
        List<RecordedAct> all = new ArrayList<>(acts);
        next.forEach(act -> all.add(new RecordedAct(all.isEmpty() ? 0 : all.getLast().position() + 1, Instant.EPOCH,
                false, act)));
        return Assessment.of(terms, all);
    }
}
