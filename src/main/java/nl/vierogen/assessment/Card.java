package nl.vierogen.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.scoring.Outcome;

/**
 * What a list of logbooks shows of one, without opening it.
 *
 * @param id id of its assessment in this workspace
 * @param number pseudonym given by the Bureau
 * @param kind part of the register
 * @param round round of assessment
 * @param submittedOn day of definitive submission
 * @param dueOn day by which the Bureau wants the result
 * @param importedAt when it came in
 * @param stage where its assessment is
 * @param scored criteria that have their points
 * @param toScore criteria that need points
 * @param outcome what was signed, empty before
 * @param practice whether it is for practice
 * @param lookingAlong whether it is a colleague's, and this person only looks along
 * @param correction whether what was signed is open again
 */
public record Card(String id, String number, LogbookKind kind, Round round, LocalDate submittedOn, LocalDate dueOn,
        Instant importedAt, Stage stage, int scored, int toScore, Optional<Outcome> outcome, boolean practice,
        boolean lookingAlong, boolean correction) {
}
