package nl.vierogen.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A journal in memory, for tests that are not about the store. */
public final class MemoryLog implements ActLog {
    private final List<RecordedAct> acts = new ArrayList<>();

    @Override
    public List<RecordedAct> read() {
        return List.copyOf(acts);
    }

    @Override
    public RecordedAct append(Act act, Assessment after) {
        RecordedAct recorded = new RecordedAct(acts.size(), Instant.parse("2026-11-21T20:00:00Z"), act);
        acts.add(recorded);
        return recorded;
    }
}
