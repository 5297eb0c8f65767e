package nl.vierogen.letter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.ScoreForm;

/**
 * What may not be sent on because a person can be recognised in it: after a confirmed b or d no image is shown again
 * and no note may repeat the name (procedure 2026, 2.b, 2.d).
 */
final class Withheld {
    private static final Set<String> LEAKS = Set.of("b", "d");

    private final boolean any;
    private final Set<SlotId> silent;

    private Withheld(boolean any, Set<SlotId> silent) {
        this.any = any;
        this.silent = Set.copyOf(silent);
    }

    static Withheld of(ResultPayload result, ScoreForm form) {
        List<Finding> leaks = result.findings().stream().filter(Withheld::isLeak)
                .filter(Finding::isConfirmed).toList();
        Set<SlotId> silent = new HashSet<>();
        leaks.forEach(finding -> silent.addAll(finding.slots().isEmpty() ? form.slotIds() : finding.slots()));
        return new Withheld(!leaks.isEmpty(), silent);
    }

    static boolean isLeak(Finding finding) {
        return LEAKS.contains(finding.condition());
    }

    /** Whether pictures are left out. */
    boolean isAny() {
        return any;
    }

    /** Whether what was written about the image is left out too. */
    boolean isSilent(SlotId slot) {
        return silent.contains(slot);
    }
}
