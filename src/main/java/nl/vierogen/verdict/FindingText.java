package nl.vierogen.verdict;

import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;

/**
 * What was decided on a condition, in words.
 *
 * @param wording names of images
 * @param texts texts
 */
record FindingText(Wording wording, Texts texts) {

    /** Which condition of which images. */
    String title(String letter, List<SlotId> slots) {
        return texts.get("verdict.finding", letter, slots.isEmpty() ? texts.get("verdict.finding.logbook")
                : slots.stream().map(wording::slot).collect(Collectors.joining(", ")));
    }

    /** What was decided, and why. */
    String said(Finding finding) {
        String decision = finding.isConfirmed() ? switch (finding.consequence()) {
            case RETURN -> texts.get("verdict.finding.return");
            case REJECT -> texts.get("verdict.finding.reject");
            case NOTE -> texts.get("verdict.finding.note");
        } : texts.get("verdict.finding.dismissed");
        return finding.note().isEmpty() ? decision : texts.get("verdict.finding.noted", decision, finding.note());
    }
}
