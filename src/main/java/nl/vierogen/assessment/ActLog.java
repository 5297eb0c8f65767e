package nl.vierogen.assessment;

import java.util.List;
import nl.vierogen.problem.Refusal;

/** The journal of one assessment. */
public interface ActLog {
    /** All acts so far, in order. */
    List<RecordedAct> read() throws Refusal;

    /**
     * Adds an act; returns only when it is durable.
     *
     * @param after what the assessment is once the act holds, for whoever lists assessments
     */
    RecordedAct append(Act act, Assessment after) throws Refusal;
}
