package nl.vierogen.verdict.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.SignText;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.words.FindingText;
import nl.vierogen.verdict.words.Wording;

/** The conditions on the summary: what was decided, and what was not. */
final class FindingLines {
    private final OpenLogbook logbook;
    private final Assessment assessment;
    private final Texts texts;
    private final Dates dates;
    private final FindingText words;

    FindingLines(OpenLogbook logbook, Assessment assessment, Wording wording, Texts texts, Dates dates) {
        this.logbook = logbook;
        this.assessment = assessment;
        this.texts = texts;
        this.dates = dates;
        this.words = new FindingText(wording, texts);
    }

    /** What was confirmed and dismissed, in order. */
    List<Line> decided() {
        return lines(_ -> true, words::said);
    }

    /** What was found breached so that the logbook cannot pass, with what is asked. */
    List<Line> breached() {
        return lines(FindingLines::isBreach, words::explained);
    }

    /** What was decided beside {@link #breached()}. */
    List<Line> others() {
        return lines(finding -> !isBreach(finding), words::said);
    }

    private List<Line> lines(Predicate<Finding> which, Function<Finding, String> said) {
        return assessment.counted().findings().stream().filter(which)
                .map(finding -> new Line(place(finding.slots()), Optional.empty(),
                        words.title(finding.condition(), finding.slots()), said.apply(finding)))
                .toList();
    }

    private static boolean isBreach(Finding finding) {
        return finding.isConfirmed(Consequence.RETURN) || finding.isConfirmed(Consequence.REJECT);
    }

    /** Computed signs that nobody decided on. */
    List<Line> undecided() {
        SignText signs = new SignText(texts, logbook.form(), dates::brief);
        return logbook.undecided(assessment).stream().map(sign -> new Line(place(sign.slots()), Optional.empty(),
                words.title(sign.condition(), sign.slots()), signs.sentences(sign))).toList();
    }

    private SlotId place(List<SlotId> slots) {
        return slots.isEmpty() ? assessment.counting().slots().getFirst().id() : slots.getFirst();
    }
}
