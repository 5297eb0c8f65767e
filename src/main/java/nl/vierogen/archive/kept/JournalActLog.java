package nl.vierogen.archive.kept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.ActLog;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Journal;
import nl.vierogen.store.Recorded;
import nl.vierogen.store.StreamId;

/** The acts of one assessment in the workspace's journal, each with the card that the inbox shows after it. */
public final class JournalActLog implements ActLog {
    private static final String ACT = "act";
    private static final String FILED = "filed-act";
    // what version 0.1.0 wrote for its only act with a file
    private static final String SEAL = "seal";

    /** What the inbox shows once the assessment is so. */
    public interface CardAfter {
        ShelfEntry after(Assessment assessment);
    }

    /** Hears what the images look like, when that was kept at the import. */
    public interface LooksKept {
        void know(KeptLooks looks);
    }

    private final Journal journal;
    private final StreamId stream;
    private final CardAfter card;
    private final LooksKept looks;

    public JournalActLog(Journal journal, StreamId stream, CardAfter card, LooksKept looks) {
        this.journal = journal;
        this.stream = stream;
        this.card = card;
        this.looks = looks;
    }

    @Override
    public List<RecordedAct> read() throws Refusal {
        List<RecordedAct> acts = new ArrayList<>();
        for (Recorded event : journal.read(stream)) {
            switch (event.type()) {
                case ACT -> acts.add(recorded(event, StrictJson.read(event.payload(), Act.class)));
                case FILED, SEAL -> acts.add(recorded(event, FiledAct.read(event.payload()).act()));
                case KeptLooks.TYPE -> looks.know(KeptLooks.read(event.payload()));
                default -> {
                    // how it came in is no act of the assessor
                }
            }
        }
        return acts;
    }

    @Override
    public List<RecordedAct> append(List<Act> acts, Assessment after) throws Refusal {
        byte[] projection = projection(after);
        List<nl.vierogen.store.Act> events = new ArrayList<>();
        for (Act act : acts) {
            byte[] bytes = StrictJson.write(act);
            requireReadable(bytes);
            events.add(nl.vierogen.store.Act.of(stream, ACT, bytes).projecting(projection));
        }
        List<Recorded> done = journal.append(events);
        List<RecordedAct> recorded = new ArrayList<>();
        for (int n = 0; n < acts.size(); n++) {
            recorded.add(recorded(done.get(n), acts.get(n)));
        }
        return recorded;
    }

    @Override
    public RecordedAct keep(Act.WithFile act, byte[] file, Assessment after) throws Refusal {
        byte[] frame = new FiledAct(act, file).toBytes();
        requireReadable(StrictJson.write(FiledAct.read(frame).act()));
        return recorded(journal.append(stream, FILED, frame, projection(after)), act);
    }

    @Override
    public Optional<byte[]> file(long position) throws Refusal {
        Optional<Recorded> found = journal.read(stream).stream().filter(event -> event.position() == position)
                .filter(event -> event.type().equals(FILED) || event.type().equals(SEAL)).findFirst();
        return found.isEmpty() ? Optional.empty() : Optional.of(FiledAct.read(found.get().payload()).file());
    }

    @Override
    public byte[] head() throws Refusal {
        return journal.headHash(stream);
    }

    // one event that cannot be read would lock the logbook for ever: it is refused while nothing is committed
    private static void requireReadable(byte[] act) throws Refusal {
        try {
            if (Arrays.equals(StrictJson.write(StrictJson.read(act, Act.class)), act)) {
                return;
            }
        } catch (Refusal unreadable) {
            throw new Refusal(unreadable, Problem.UNEXPECTED, unreadable.problem());
        }
        throw new Refusal(Problem.UNEXPECTED, ACT);
    }

    private byte[] projection(Assessment after) {
        return card.after(after).kept();
    }

    private static RecordedAct recorded(Recorded event, Act act) {
        return new RecordedAct(event.position(), event.at(), event.clockSuspect(), act);
    }
}
