package nl.vierogen.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.SignText;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;

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
        return assessment.findings().values().stream().map(finding -> new Line(place(finding.slots()),
                Optional.empty(), words.title(finding.condition(), finding.slots()), words.said(finding))).toList();
    }

    /** Computed signs that nobody decided on. */
    List<Line> undecided() {
        SignText signs = new SignText(texts, logbook.form(), dates::brief);
        return logbook.undecided(assessment).stream().map(sign -> new Line(place(sign.slots()), Optional.empty(),
                words.title(sign.condition(), sign.slots()), signs.sentences(sign))).toList();
    }

    /** The conditions that were confirmed with this consequence, in a row. */
    String letters(Consequence consequence) {
        return assessment.reading().findings().stream().filter(finding -> finding.isConfirmed(consequence))
                .map(Finding::condition).distinct().sorted().collect(Collectors.joining(", "));
    }

    private SlotId place(List<SlotId> slots) {
        return slots.isEmpty() ? assessment.counting().slots().getFirst().id() : slots.getFirst();
    }
}
