package nl.vierogen.assessment.retake;

import java.util.List;
import java.util.Set;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.conditions.Reading;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Tally;

/**
 * Which images are marked for the retake without being asked, and which are proposed, as an assessment stands.
 *
 * @param now the assessment
 * @param procedure the reasons there are
 */
public record RetakeProposal(Assessment now, Procedure procedure) {

    private RetakeMarks marks() {
        Reading counted = now.counted();
        return new RetakeMarks(now.counting(), Tally.of(now.counting(), counted.sheet()), counted.findings());
    }

    /** Whether images are marked with the outcome as it stands. */
    public boolean isAsked() {
        return now.outcome().filter(outcome -> RetakeMarks.areAsked(now.terms().round(), outcome)).isPresent();
    }

    /** Images whose mark cannot be taken away; none outside the first round. */
    public Set<SlotId> locked() {
        return now.terms().round() == Round.FIRST ? marks().locked() : Set.of();
    }

    /** Images that are proposed and not marked yet; none while the outcome asks for no marks. */
    public List<SlotId> open() {
        if (!isAsked()) {
            return List.of();
        }
        Set<SlotId> locked = locked();
        return marks().proposed().stream()
                .filter(slot -> now.retakeMark(slot).isEmpty() && !locked.contains(slot)).toList();
    }

    /** Whether nothing at all would be marked though something must. */
    public boolean isMissing() {
        return isAsked() && marks().effective(now.retakeMarks(), procedure).isEmpty();
    }

    /** The mark as it comes: for what lost points, or because of the structural error. */
    public RetakeMark mark(SlotId slot) {
        return marks().mark(slot, procedure);
    }
}
