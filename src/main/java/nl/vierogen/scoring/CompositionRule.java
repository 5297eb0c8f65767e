package nl.vierogen.scoring;

import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;

/**
 * What the cases of a logbook must be together (procedure 2026, 2.n). Of the cases named, those by the route and within
 * the window are counted.
 *
 * @param id id, unique within the form
 * @param text the rule in words
 * @param cases the cases it looks at
 * @param route route that counts, empty for any
 * @param from youngest age that counts, inclusive, empty for any
 * @param to oldest age that counts, inclusive, empty for any
 * @param atLeast fewest that must count
 * @param atMost most that may count, empty for any
 * @param every whether each case by the route must lie within the window
 * @param consequence what a breach means
 */
public record CompositionRule(String id, LocalizedText text, List<CaseId> cases, Optional<Route> route,
        Optional<GestationalAge> from, Optional<GestationalAge> to, int atLeast, Optional<Integer> atMost,
        boolean every, Consequence consequence) {
    public CompositionRule {
        cases = List.copyOf(cases);
    }
}
