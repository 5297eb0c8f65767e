package nl.vierogen.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;

/** A journal in memory, for tests that are not about the store. */
public class MemoryLog implements ActLog {
    private final List<RecordedAct> acts = new ArrayList<>();
    private Optional<byte[]> sealed = Optional.empty();

    @Override
    public List<RecordedAct> read() {
        return List.copyOf(acts);
    }

    @Override
    public RecordedAct append(Act act, Assessment after) throws Refusal {
        RecordedAct recorded = new RecordedAct(acts.size(), Instant.parse("2026-11-21T20:00:00Z"), false, act);
        acts.add(recorded);
        return recorded;
    }

    @Override
    public RecordedAct seal(Act.Sealed seal, byte[] file, Assessment after) throws Refusal {
        sealed = Optional.of(file);
        return append(seal, after);
    }

    @Override
    public Optional<byte[]> sealedFile() {
        return sealed;
    }

    @Override
    public byte[] head() {
        return Sha256.of(String.valueOf(acts).getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
