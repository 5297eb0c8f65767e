package nl.vierogen.assessment.screen.conditions;

import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.FormSlot;

/** What the assessor says she saw herself. */
final class SeenFinding {
    private static final String COMPOSITION = "n";
    private static final String WHOLE = "all";

    private final Desk desk;

    SeenFinding(Desk desk) {
        this.desk = desk;
    }

    /** Id that the same condition has for the same images each time. */
    String id(String letter, Scope scope) {
        return "seen/" + letter + "/" + switch (scope) {
            case IMAGE -> desk.slot().value();
            case CASE -> isOneImage() ? desk.slot().value() : desk.formSlot().caseId().value();
            case LOGBOOK -> WHOLE;
        };
    }

    List<SlotId> slots(Scope scope) {
        return switch (scope) {
            case IMAGE -> List.of(desk.slot());
            case CASE -> caseOf().stream().map(FormSlot::id).toList();
            case LOGBOOK -> List.of();
        };
    }

    /** Whether the case of the image shown has no other image. */
    boolean isOneImage() {
        return caseOf().size() == 1;
    }

    /** What a breach means; for the composition what the form says of it, the strictest when it says several. */
    Consequence consequence(Procedure.Condition condition) {
        return condition.id().equals(COMPOSITION)
                ? desk.open().form().composition().stream().map(rule -> rule.consequence())
                        .max(SeenFinding::byWeight).orElse(condition.consequence())
                : condition.consequence();
    }

    // a return leaves the sonographer a way to mend, a rejection does not
    private static int byWeight(Consequence one, Consequence other) {
        List<Consequence> order = List.of(Consequence.NOTE, Consequence.RETURN, Consequence.REJECT);
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    Finding finding(Procedure.Condition condition, Scope scope, String note) {
        return new Finding(condition.id(), slots(scope), Finding.Decision.CONFIRMED, consequence(condition), note);
    }

    /** Whether something was decided or computed about the same already: each subject has one decision. */
    boolean isKnown(Finding.Subject subject) {
        return Stream.concat(desk.assessment().findings().values().stream().map(Finding::subject),
                desk.open().signs().stream().map(sign -> new Finding.Subject(sign.condition(), sign.slots())))
                .anyMatch(subject::equals);
    }

    private List<FormSlot> caseOf() {
        return desk.assessment().counting().slots().stream()
                .filter(slot -> slot.caseId().equals(desk.formSlot().caseId())).toList();
    }
}
