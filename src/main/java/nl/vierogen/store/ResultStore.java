package nl.vierogen.store;

import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;

/**
 * The sealed results, byte for byte. Each is the payload of an event of its own type: so the chain that protects the acts
 * protects the result too, revisions keep their order, and there is no second place that could disagree with the first.
 */
public final class ResultStore {
    /** The type of the events that carry a result. */
    public static final String TYPE = "store.result";

    private final Journal journal;

    ResultStore(Journal journal) {
        this.journal = journal;
    }

    /** Keeps one more revision and replaces the projection; refuses like {@link Journal#append(Act)}. */
    public Recorded put(StreamId stream, byte[] sealed, byte[] projection) throws Refusal {
        return journal.append(stream, TYPE, sealed, projection);
    }

    /** All revisions, oldest first; refuses like {@link Journal#read}. */
    public List<byte[]> all(StreamId stream) throws Refusal {
        return journal.read(stream).stream().filter(event -> event.type().equals(TYPE)).map(Recorded::payload).toList();
    }

    /** The newest revision; refuses like {@link Journal#read}. */
    public Optional<byte[]> latest(StreamId stream) throws Refusal {
        var all = all(stream);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
