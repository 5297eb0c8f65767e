package nl.vierogen.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Whether the workspace has every stream in its newest state. Found out once per opening, if need be in the same pass that
 * loads the projections, because nobody else can change the database while it is open.
 */
final class Wholeness {
    private final StreamTable streams;
    private final TotalsRow totals;
    private final boolean behindMark;
    private Optional<Boolean> known = Optional.empty();

    /** @param behindMark whether the database is older than the mark beside it says */
    Wholeness(StreamTable streams, TotalsRow totals, boolean behindMark) {
        this.streams = streams;
        this.totals = totals;
        this.behindMark = behindMark;
    }

    boolean whole() throws SQLException {
        if (known.isEmpty()) {
            var sum = new SetSum[]{SetSum.EMPTY};
            streams.forEach(row -> sum[0] = sum[0].plus(streams.element(row)));
            judge(sum[0]);
        }
        return known.orElse(false);
    }

    /** @throws Refusal JOURNAL_TAMPERED if the workspace is not whole */
    Totals intactTotals() throws SQLException, Refusal {
        if (!whole()) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
        return totals.load().orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
    }

    List<Projection> scan() throws SQLException {
        var found = new Scan();
        streams.forEach(found::add);
        judge(found.sum);
        return found.projections;
    }

    private void judge(SetSum sum) throws SQLException {
        var expected = totals.load();
        known = Optional.of(!behindMark && expected.isPresent() && sum.sameAs(expected.get().streams()));
    }

    private final class Scan {
        private final List<Projection> projections = new ArrayList<>();
        private SetSum sum = SetSum.EMPTY;

        void add(StreamTable.Row row) {
            sum = sum.plus(streams.element(row));
            var stream = StreamId.of(row.id());
            if (stream.isEmpty()) {
                return; // the sum will not come out
            }
            var head = streams.head(row);
            if (head.isEmpty() || head.get().projection().isPresent()) {
                projections.add(new Projection(stream.get(), head.flatMap(Head::projection)));
            }
        }
    }
}
