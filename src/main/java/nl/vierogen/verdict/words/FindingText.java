package nl.vierogen.verdict.words;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.texts.Texts;

/**
 * What was decided on a condition, in words.
 *
 * @param wording names of images
 * @param texts texts
 */
public record FindingText(Wording wording, Texts texts) {

    /** Which condition of which images. */
    public String title(String letter, List<SlotId> slots) {
        return texts.get("verdict.finding", letter, slots.isEmpty() ? texts.get("verdict.finding.logbook")
                : slots.stream().map(wording::slot).collect(Collectors.joining(", ")));
    }

    /** What was decided, and why. */
    public String said(Finding finding) {
        String decision = finding.isConfirmed() ? switch (finding.consequence()) {
            case RETURN -> texts.get("verdict.finding.return");
            case REJECT -> texts.get("verdict.finding.reject");
            case NOTE -> texts.get("verdict.finding.note");
        } : texts.get("verdict.finding.dismissed");
        return finding.note().isEmpty() ? decision : texts.get("verdict.finding.noted", decision, finding.note());
    }

    /** What the condition asks, what was decided, and why. */
    public String explained(Finding finding) {
        return wording.condition(finding.condition())
                .map(asked -> texts.get("verdict.finding.asked", asked, said(finding)))
                .orElseGet(() -> said(finding));
    }

    /** The conditions that were confirmed with this consequence, in a row. */
    public static String letters(Collection<Finding> findings, Consequence consequence) {
        return findings.stream().filter(finding -> finding.isConfirmed(consequence)).map(Finding::condition)
                .distinct().sorted().collect(Collectors.joining(", "));
    }
}
