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
    private final Wholeness wholeness;
    private Optional<Map<StreamId, Projection>> known = Optional.empty();

    KnownProjections(Wholeness wholeness) {
        this.wholeness = wholeness;
    }

    /** @return oldest stream first; the same arrays again for what has not changed */
    List<Projection> all() throws SQLException {
        if (known.isEmpty()) {
            Map<StreamId, Projection> found = new LinkedHashMap<>();
            wholeness.scan().forEach(projection -> found.put(projection.stream(), projection));
            known = Optional.of(found);
        }
        return new ArrayList<>(known.get().values());
    }

    /** The act is on the disk. */
    void recorded(Act act) {
        if (known.isPresent() && act.projection().isPresent()) {
            known.get().put(act.stream(), new Projection(act.stream(), act.projection()));
        }
    }
}
