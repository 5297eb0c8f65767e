package nl.vierogen.exchange.pack;

import java.time.ZoneId;
import java.util.List;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructureId;

/** What both the packing and the opening of a logbook must hold. */
public final class LogbookRules {
    /** Where the Bureau's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A crown-rump length, the only structure whose composition asks for routes (procedure 2026, 2.n). */
    private static final StructureId CROWN_RUMP_LENGTH = new StructureId("crl");

    private LogbookRules() {
    }

    /** The cases of the form, in its order. */
    public static List<CaseId> cases(ScoreForm form) {
        return form.slots().stream().map(FormSlot::caseId).distinct().toList();
    }

    /** Whether the examinations of the case have a route. */
    public static boolean hasRoute(ScoreForm form, CaseId caseId) {
        return form.slots().stream()
                .anyMatch(slot -> slot.caseId().equals(caseId) && slot.structure().equals(CROWN_RUMP_LENGTH));
    }

    /** Whether a logbook can have this number: one line of plain characters. */
    public static boolean isNumber(String number) {
        return StatementBounds.isLine(number);
    }
}
