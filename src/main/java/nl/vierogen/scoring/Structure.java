package nl.vierogen.scoring;

import java.util.List;
import java.util.Optional;

/**
 * What an image shows, with the criteria it is scored on.
 *
 * @param id id, unique within the form
 * @param name full name
 * @param shortName name for a narrow place, such as HC
 * @param criteria criteria in the order in which they are scored, at least one
 */
public record Structure(StructureId id, LocalizedText name, LocalizedText shortName, List<Criterion> criteria) {
    public Structure {
        criteria = List.copyOf(criteria);
    }

    /** The criterion with the id. */
    public Optional<Criterion> criterion(CriterionId criterionId) {
        return criteria.stream().filter(criterion -> criterion.id().equals(criterionId)).findFirst();
    }
}
