package nl.vierogen.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All projections, opened once and kept up with what is recorded: nobody else changes the database while it is open, and
 * opening ten thousand for every list would be felt. Used under the lock of
 * {@link nl.vierogen.store.database.Database}.
 */
final class KnownProjections {
    private final StreamTable streams;
    private Optional<Map<StreamId, Projection>> known = Optional.empty();

    KnownProjections(StreamTable streams) {
        this.streams = streams;
    }

    /** @return oldest stream first; the same arrays again for what has not changed */
    List<Projection> all() throws SQLException {
        if (known.isEmpty()) {
            Map<StreamId, Projection> found = new LinkedHashMap<>();
            streams.forEach(row -> projection(row).ifPresent(each -> found.put(each.stream(), each)));
            known = Optional.of(found);
        }
        return new ArrayList<>(known.get().values());
    }

    // a row under no id that was ever given shows when it is asked whether the workspace is whole
    private Optional<Projection> projection(StreamTable.Row row) {
        var head = streams.head(row);
        return head.isPresent() && head.get().projection().isEmpty() ? Optional.empty()
                : StreamId.of(row.id()).map(stream -> new Projection(stream, head.flatMap(Head::projection)));
    }

    /** The act is on the disk. */
    void recorded(Act act) {
        if (known.isPresent() && act.projection().isPresent()) {
            known.get().put(act.stream(), new Projection(act.stream(), act.projection()));
        }
    }
}
