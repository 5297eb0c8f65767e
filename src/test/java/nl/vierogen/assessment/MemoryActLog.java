package nl.vierogen.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** A journal in memory that can be told to refuse. Each act is a second after the one before. */
public final class MemoryActLog implements ActLog {
    public static final Instant FIRST = Instant.parse("2026-11-21T20:04:00Z");

    private final List<RecordedAct> acts = new ArrayList<>();
    private Optional<Problem> refusing = Optional.empty();
    private final Map<Long, byte[]> files = new HashMap<>();

    @Override
    public synchronized List<RecordedAct> read() {
        return List.copyOf(acts);
    }

    @Override
    public synchronized List<RecordedAct> append(List<Act> together, Assessment after) throws Refusal {
        if (refusing.isPresent()) {
            throw new Refusal(refusing.get());
        }
        for (Act act : together) {
            acts.add(new RecordedAct(acts.size(), FIRST.plusSeconds(acts.size()), false, act));
        }
        return List.copyOf(acts.subList(acts.size() - together.size(), acts.size()));
    }

    @Override
    public synchronized RecordedAct keep(Act.WithFile act, byte[] file, Assessment after) throws Refusal {
        RecordedAct recorded = append(List.of(act), after).getFirst();
        files.put(recorded.position(), file.clone());
        return recorded;
    }

    @Override
    public synchronized Optional<byte[]> file(long position) {
        return Optional.ofNullable(files.get(position));
    }

    @Override
    public synchronized byte[] head() {
        return HexFormat.of().parseHex(Sha256.of(acts.toString().getBytes(StandardCharsets.UTF_8)).hex());
    }

    /** From now on every act is refused with this problem, or none when empty. */
    public synchronized void refuse(Optional<Problem> problem) {
        refusing = problem;
    }
}
