package nl.vierogen.assessment.opened;

import java.util.List;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.conditions.sign.Sign;
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
 * @param signs computed signs that conditions may be breached, each to be confirmed or dismissed
 * @param previous points of unchanged images of the logbook that this one takes the place of
 */
public record OpenLogbook(String id, Logbook logbook, ScoreForm form, Procedure procedure, boolean practice,
        Pictures pictures, AssessmentSession session, List<Sign> signs, PreviousPoints previous) {
    public OpenLogbook {
        signs = List.copyOf(signs);
    }

    /** Without a sign and in the place of no other logbook. */
    public OpenLogbook(String id, Logbook logbook, ScoreForm form, Procedure procedure, boolean practice,
            Pictures pictures, AssessmentSession session) {
        this(id, logbook, form, procedure, practice, pictures, session, List.of(), PreviousPoints.NONE);
    }

    /** The signs that nobody decided on, in their order. */
    public List<Sign> undecided(Assessment now) {
        return signs.stream().filter(sign -> !now.findings().containsKey(sign.id())).toList();
    }
}
