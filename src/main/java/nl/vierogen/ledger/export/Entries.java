package nl.vierogen.ledger.export;

import java.util.List;
import java.util.Optional;
import nl.vierogen.ledger.Ledger;
import nl.vierogen.ledger.Stored;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Results to export, a batch at a time. */
@FunctionalInterface
public interface Entries {
    /** Results in a batch: enough to keep the processors busy, few enough to hold in memory. */
    int BATCH = 64;

    /** The next batch; empty when there are no more. */
    List<Entry> next() throws Refusal;

    /** Everything in a ledger, in the order of receipt. */
    static Entries of(Ledger ledger) {
        return new Entries() {
            private long last;

            @Override
            public List<Entry> next() throws Refusal {
                List<Stored> rows = ledger.after(last, BATCH);
                if (!rows.isEmpty()) {
                    last = rows.getLast().sequence();
                }
                return rows.stream().map(Entries::entry).toList();
            }
        };
    }

    /** Named by its number: what else is written there may be anything. */
    private static Entry entry(Stored row) {
        String name = Long.toString(row.sequence());
        try {
            return new Entry(name, Optional.of(row.receivedAt()), row.latest(), () -> unchanged(row));
        } catch (Refusal spoilt) {
            return new Entry(name, Optional.empty(), row.latest(), () -> {
                throw spoilt;
            });
        }
    }

    private static byte[] unchanged(Stored row) throws Refusal {
        byte[] file = row.file();
        if (!Sha256.of(file).equals(row.sha256())) {
            throw new Refusal(Problem.LEDGER_UNREADABLE, "bytes"); // another result may have been put in its place
        }
        return file;
    }

    /** These, already known by name. */
    static Entries of(List<Entry> all) {
        return new Entries() {
            private int next;

            @Override
            public List<Entry> next() {
                int from = next;
                next = Math.min(from + BATCH, all.size());
                return all.subList(from, next);
            }
        };
    }
}
