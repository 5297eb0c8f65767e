package nl.vierogen.store;

import java.sql.SQLException;
import java.util.Optional;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Whether the workspace has every stream in its newest state. Found out once per opening, before the first that is read or
 * recorded, because nobody else can change the database while it is open. Not for the list, which shows what there is.
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
            var expected = totals.load();
            known = Optional.of(!behindMark && expected.isPresent() && sum[0].sameAs(expected.get().streams()));
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
}
