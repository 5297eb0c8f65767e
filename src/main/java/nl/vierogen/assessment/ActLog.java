package nl.vierogen.assessment;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.problem.Refusal;

/** The journal of one assessment. */
public interface ActLog {
    /** All acts so far, in order. */
    List<RecordedAct> read() throws Refusal;

    /**
     * Adds acts, all or none; returns only when they are durable.
     *
     * @param after what the assessment is once they hold, for whoever lists assessments
     * @return them as recorded, in the same order
     */
    List<RecordedAct> append(List<Act> acts, Assessment after) throws Refusal;

    /**
     * Adds an act together with its file, in one step; returns only when both are durable.
     *
     * @param file the signed result, the request or the answer, byte for byte
     */
    RecordedAct keep(Act.WithFile act, byte[] file, Assessment after) throws Refusal;

    /** The file that was kept with the act at this position. */
    Optional<byte[]> file(long position) throws Refusal;

    /** Digest over all acts so far: 32 bytes. */
    byte[] head() throws Refusal;
}
