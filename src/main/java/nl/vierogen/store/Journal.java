package nl.vierogen.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;

/**
 * The acts of the user, in order, for ever. Each event is sealed to its place and chained by a keyed hash to all events
 * of its stream before it; the head of each chain is sealed, and a sealed sum runs over all heads. So an event, a stream
 * or a projection that was edited, removed, reordered, swapped or set back shows. What cannot show is the whole folder
 * set back to an older copy of itself; copying only an older database over shows against the mark written at the last
 * opening or closing.
 *
 * <p>
 * Every method may be called from any thread; none is fit for the thread of the screen.
 */
public final class Journal {
    private final Database database;
    private final StreamTable streams;
    private final EventTable events;
    private final TotalsRow totals;
    private final Wholeness wholeness;
    private final SeenImages seen;
    private final PackageClaims claims;
    private final KnownProjections projections;
    private final InstantSource clock;

    Journal(Database database, StreamTable streams, EventTable events, TotalsRow totals, Wholeness wholeness,
            SeenImages seen, PackageClaims claims, InstantSource clock) {
        this.database = database;
        this.streams = streams;
        this.events = events;
        this.totals = totals;
        this.wholeness = wholeness;
        this.seen = seen;
        this.claims = claims;
        this.projections = new KnownProjections(streams);
        this.clock = clock;
    }

    /** Records an event without further effects; see {@link #append(Act)}. */
    public Recorded append(StreamId stream, String type, byte[] payload) throws Refusal {
        return append(Act.of(stream, type, payload));
    }

    /** Records an event and replaces the stream's projection with it; see {@link #append(Act)}. */
    public Recorded append(StreamId stream, String type, byte[] payload, byte[] projection) throws Refusal {
        return append(Act.of(stream, type, payload).projecting(projection));
    }

    /**
     * Records an event with everything it brings about in one transaction, and returns when it is on the disk. The first
     * event of a stream makes the stream.
     *
     * @throws Refusal
     *             JOURNAL_TAMPERED if the workspace is not whole; PACKAGE_ALREADY_IMPORTED; DISK_FULL or
     *             JOURNAL_WRITE_FAILED, after which nothing was recorded
     */
    public Recorded append(Act act) throws Refusal {
        return database.write(() -> record(act), _ -> projections.recorded(act));
    }

    /**
     * Records events one after the other, all or none; see {@link #append(Act)}.
     *
     * @return them in the same order
     */
    public List<Recorded> append(List<Act> acts) throws Refusal {
        return database.write(() -> {
            var recorded = new ArrayList<Recorded>();
            for (var act : acts) {
                recorded.add(record(act));
            }
            return recorded;
        }, _ -> acts.forEach(projections::recorded));
    }

    private Recorded record(Act act) throws SQLException, Refusal {
        var before = wholeness.intactTotals();
        var old = streams.find(act.stream());
        var head = old.isPresent() ? streams.intactHead(old.get()) : Head.START;
        if (old.isEmpty()) {
            streams.save(act.stream(), head); // the event refers to it
        }
        var at = clock.instant();
        var event = events.add(before.sequence() + 1, act.stream(), head,
                new EventFrame(at, at.isBefore(before.lastAt()), act.type(), act.payload()));
        var row = streams.save(act.stream(),
                new Head(event.position(), event.hash(), act.projection().or(head::projection)));
        if (act.packageIdentity().isPresent()) {
            claims.claim(act.packageIdentity().get(), act.stream());
        }
        var sum = old.isPresent() ? before.streams().minus(streams.element(old.get())) : before.streams();
        totals.save(new Totals(event.sequence(), sum.plus(streams.element(row)),
                seen.add(before.seen(), act.stream(), act.seenImages()), at));
        return event;
    }

    /**
     * @return all events of the stream in order, none for a stream that does not exist
     * @throws Refusal
     *             JOURNAL_TAMPERED if the stream does not agree with its chain or the workspace is not whole
     */
    public List<Recorded> read(StreamId stream) throws Refusal {
        return database.read(() -> {
            wholeness.intactTotals();
            var row = streams.find(stream);
            return events.read(stream, row.isPresent() ? streams.intactHead(row.get()) : Head.START)
                    .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
        });
    }

    /**
     * @return 32 bytes that stand for all events of the stream; zeros for a stream that does not exist
     * @throws Refusal
     *             JOURNAL_TAMPERED if the head was changed or the workspace is not whole
     */
    public byte[] headHash(StreamId stream) throws Refusal {
        return head(stream).hash();
    }

    /**
     * @return the projection recorded last with an event of the stream
     * @throws Refusal
     *             JOURNAL_TAMPERED if it was changed or the workspace is not whole
     */
    public Optional<byte[]> projection(StreamId stream) throws Refusal {
        return head(stream).projection();
    }

    private Head head(StreamId stream) throws Refusal {
        return database.read(() -> {
            wholeness.intactTotals();
            var row = streams.find(stream);
            return row.isPresent() ? streams.intactHead(row.get()) : Head.START;
        });
    }

    /**
     * All projections, oldest stream first; what has not changed is the same array as before. Shows what there is even when the workspace is not whole, so that
     * the user still sees her list: ask {@link #isWhole()} as well.
     *
     * @throws Refusal
     *             WORKSPACE_UNREADABLE
     */
    public List<Projection> projections() throws Refusal {
        return database.read(projections::all);
    }

    /**
     * Whether every stream is there in its newest state. If not, nothing can be read for export or appended any more.
     *
     * @throws Refusal
     *             WORKSPACE_UNREADABLE
     */
    public boolean isWhole() throws Refusal {
        return database.read(wholeness::whole);
    }

    /**
     * Checks every event of every stream. Meant for a background thread: between two streams others get their turn.
     *
     * @throws Refusal
     *             WORKSPACE_UNREADABLE
     */
    public Verification verifyAll(Verification.Progress progress) throws Refusal {
        var all = new ArrayList<StreamId>();
        database.read(() -> {
            streams.forEach(row -> StreamId.of(row.id()).ifPresent(all::add));
            return all;
        });
        var tampered = new ArrayList<StreamId>();
        for (int i = 0; i < all.size(); i++) {
            if (!agrees(all.get(i))) {
                tampered.add(all.get(i));
            }
            if (!progress.checked(i + 1, all.size())) {
                return new Verification(false, isWhole(), tampered);
            }
        }
        return new Verification(true, database.read(this::nothingMissing), tampered);
    }

    private boolean agrees(StreamId stream) throws Refusal {
        return database.read(() -> {
            var head = streams.find(stream).flatMap(streams::head);
            return head.isPresent() && events.read(stream, head.get()).isPresent();
        });
    }

    private boolean nothingMissing() throws SQLException {
        var expected = totals.load();
        return wholeness.whole() && expected.isPresent() && events.count() == expected.get().sequence()
                && seen.isIntact(expected.get());
    }
}
