package nl.vierogen.conditions.sign;

import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;

/**
 * What is known of a case as the logbook stands, for the composition.
 *
 * @param caseId the case
 * @param examined route and age of each examination its images come from, as far as they differ; none when unknown
 */
public record CaseData(CaseId caseId, List<Examined> examined) {

    /**
     * Route and age of an examination.
     *
     * @param route empty when not given or not asked
     * @param age empty when not given
     */
    public record Examined(Optional<Route> route, Optional<GestationalAge> age) {
    }

    public CaseData {
        examined = List.copyOf(examined);
    }
}
