package nl.vierogen.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tone;

/**
 * One imported file, in words.
 *
 * @param file its name
 * @param tone how it ended
 * @param word the ending in a word
 * @param sentence the ending in a sentence
 * @param code stable code of the refusal, empty without one
 * @param checks what was looked at
 */
record ImportLine(String file, Tone tone, String word, String sentence, String code, List<Check> checks) {
    ImportLine {
        checks = List.copyOf(checks);
    }

    /**
     * One check.
     *
     * @param name what was looked at
     * @param passed true, false, or empty when it was not reached
     */
    record Check(String name, Optional<Boolean> passed) {
    }

    static ImportLine of(ImportReport report, Texts texts) {
        return switch (report.result()) {
            case ImportReport.Added(Card card) -> line(report, texts, Tone.SUCCESS, "ADDED",
                    texts.get(card.lookingAlong() ? "inbox.report.INVITED.sentence" : "inbox.report.ADDED.sentence",
                            card.number()),
                    "");
            case ImportReport.Answered(Card card) -> line(report, texts, Tone.SUCCESS, "ANSWERED",
                    texts.get("inbox.report.ANSWERED.sentence", card.number()), "");
            case ImportReport.Known known -> line(report, texts, Tone.NEUTRAL, "KNOWN",
                    texts.get("inbox.report.KNOWN.sentence", known.card().number()), "");
            case ImportReport.Refused refused -> line(report, texts, Tone.DANGER, "REFUSED",
                    texts.sentence(refused.refusal()), refused.refusal().problem().name());
        };
    }

    private static ImportLine line(ImportReport report, Texts texts, Tone tone, String ending, String sentence,
            String code) {
        List<Check> checks = new ArrayList<>();
        for (ImportCheck check : ImportCheck.values()) {
            checks.add(new Check(texts.get("inbox.check." + check), state(report, check)));
        }
        return new ImportLine(report.file(), tone, texts.get("inbox.report." + ending), sentence, code, checks);
    }

    private static Optional<Boolean> state(ImportReport report, ImportCheck check) {
        if (report.passed().contains(check)) {
            return Optional.of(true);
        }
        return switch (report.result()) {
            case ImportReport.Refused refused -> refused.at().filter(check::equals).map(_ -> false);
            case ImportReport.Added _,ImportReport.Known _,ImportReport.Answered _ -> Optional.empty();
        };
    }
}
