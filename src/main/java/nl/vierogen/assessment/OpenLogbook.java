package nl.vierogen.assessment;

import nl.vierogen.logbook.Logbook;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.ScoreForm;

/**
 * A logbook opened for assessing.
 *
 * @param id id of its assessment in this workspace
 * @param logbook the logbook
 * @param form its score form
 * @param procedure the procedure's data of its version
 * @param practice whether it is for practice
 * @param pictures its images
 * @param session its assessment
 */
public record OpenLogbook(String id, Logbook logbook, ScoreForm form, Procedure procedure, boolean practice,
        Pictures pictures,
        AssessmentSession session) {
}
