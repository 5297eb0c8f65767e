package nl.vierogen.assessment.opened;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;

/**
 * Which images are not shown or sent again, because a breach was confirmed on them (procedure 2026, 2.b, 2.d).
 *
 * @param procedure says which conditions do so
 */
public record HiddenImages(Procedure procedure) {

    /** The confirmed breach because of which an image is not shown again, and whose it is. */
    public Optional<Hidden> of(Assessment assessment, SlotId slot) {
        return confirmed(assessment).filter(hidden -> hides(hidden.finding()) && isOf(hidden.finding(), slot))
                .findFirst();
    }

    /** Whether any image is not to be shown or sent again. */
    public boolean any(Assessment assessment) {
        return confirmed(assessment).anyMatch(hidden -> hides(hidden.finding()));
    }

    /** The finding among these because of which an image is not shown again. */
    public Optional<Finding> among(List<Finding> findings, SlotId slot) {
        return findings.stream().filter(finding -> hides(finding) && isOf(finding, slot)).findFirst();
    }

    private boolean hides(Finding finding) {
        return finding.isConfirmed()
                && procedure.condition(finding.condition()).filter(Procedure.Condition::hidesImages).isPresent();
    }

    private static boolean isOf(Finding finding, SlotId slot) {
        return finding.slots().isEmpty() || finding.slots().contains(slot);
    }

    // what one of them confirmed holds until both reject it
    private static Stream<Hidden> confirmed(Assessment assessment) {
        LookingAlong together = assessment.lookingAlong();
        List<Finding> agreed = together.agreement().findings();
        List<Finding.Subject> rejected = agreed.stream().filter(finding -> !finding.isConfirmed())
                .map(Finding::subject).toList();
        return Stream.of(found(assessment.reading().findings(), Hidden.By.ONESELF),
                together.answered().stream()
                        .flatMap(answer -> found(answer.own().findings(), Hidden.By.COLLEAGUE)),
                found(agreed, Hidden.By.BOTH)).flatMap(hidden -> hidden)
                .filter(hidden -> !rejected.contains(hidden.finding().subject()));
    }

    private static Stream<Hidden> found(List<Finding> findings, Hidden.By by) {
        return findings.stream().filter(Finding::isConfirmed).map(finding -> new Hidden(finding, by));
    }
}
