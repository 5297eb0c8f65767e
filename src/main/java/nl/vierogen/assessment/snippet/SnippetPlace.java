package nl.vierogen.assessment.snippet;

import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.StructureId;

/**
 * What a snippet is about.
 *
 * @param kind part of the register
 * @param structure structure of the image
 * @param criterion criterion
 * @param points points given for it, 0, 1 or 2
 */
public record SnippetPlace(LogbookKind kind, StructureId structure, CriterionId criterion, int points) {
    /** @throws IllegalArgumentException when the points are not 0, 1 or 2 */
    public SnippetPlace {
        if (points < 0 || points > Criterion.HIGHEST) {
            throw new IllegalArgumentException("points");
        }
    }
}
