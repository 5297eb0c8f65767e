package nl.vierogen.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;

/**
 * Which images are not shown or sent again, because a breach was confirmed on them (procedure 2026, 2.b, 2.d).
 *
 * @param procedure says which conditions do so
 */
public record HiddenImages(Procedure procedure) {

    /** The confirmed breach because of which an image is not shown again, as both have it. */
    public Optional<Finding> of(Assessment assessment, SlotId slot) {
        return among(confirmed(assessment), slot);
    }

    /** Whether any image is not to be shown or sent again. */
    public boolean any(Assessment assessment) {
        return confirmed(assessment).stream().anyMatch(this::hides);
    }

    /** The finding among these because of which an image is not shown again. */
    public Optional<Finding> among(List<Finding> findings, SlotId slot) {
        return findings.stream().filter(this::hides)
                .filter(finding -> finding.slots().isEmpty() || finding.slots().contains(slot)).findFirst();
    }

    private boolean hides(Finding finding) {
        return finding.isConfirmed()
                && procedure.condition(finding.condition()).filter(Procedure.Condition::hidesImages).isPresent();
    }

    // what one of them confirmed holds until both reject it
    private static List<Finding> confirmed(Assessment assessment) {
        LookingAlong together = assessment.lookingAlong();
        Stream<Finding> colleagues = together.answered().stream().flatMap(answer -> answer.own().findings().stream());
        List<Finding> agreed = together.agreement().findings();
        List<Finding.Subject> rejected = agreed.stream().filter(finding -> !finding.isConfirmed())
                .map(Finding::subject).toList();
        return Stream.of(assessment.reading().findings().stream(), colleagues, agreed.stream())
                .flatMap(findings -> findings)
                .filter(finding -> finding.isConfirmed() && !rejected.contains(finding.subject())).toList();
    }
}
