package nl.vierogen.assessment.screen.state;

import java.util.List;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;

/**
 * Why an image is not shown again.
 *
 * @param finding the breach
 * @param by who confirmed it
 */
public record Hidden(Finding finding, By by) {
    /** Who confirmed a breach, seen from whoever sits at the screen. */
    public enum By {
        ONESELF, COLLEAGUE, BOTH
    }

    /** Whether it hides this image, and was not rejected by both afterwards. */
    boolean hides(SlotId slot, List<Finding.Subject> rejected, Procedure procedure) {
        return finding.isConfirmed() && !rejected.contains(finding.subject())
                && (finding.slots().isEmpty() || finding.slots().contains(slot))
                && procedure.condition(finding.condition()).filter(Procedure.Condition::hidesImages).isPresent();
    }
}
