package nl.vierogen.conditions;

import java.util.List;
import nl.vierogen.scoring.ScoreSheet;

/**
 * What one assessor made of a logbook by herself: the points and the conditions.
 *
 * @param sheet her points
 * @param findings what she decided on the conditions, each subject once
 */
public record Reading(ScoreSheet sheet, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
