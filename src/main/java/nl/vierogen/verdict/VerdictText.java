package nl.vierogen.verdict;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;

/**
 * The outcome in words.
 *
 * @param tone how it is meant
 * @param title the outcome
 * @param reason why it is so
 */
record VerdictText(Tone tone, String title, String reason) {
    static VerdictText of(Tally tally, Wording wording, Texts texts, Dates dates) {
        return tally.outcome().map(outcome -> switch (outcome) {
            case SUFFICIENT -> new VerdictText(Tone.SUCCESS, texts.get("verdict.outcome." + outcome),
                    texts.get("verdict.reason.sufficient", dates.number(tally.total()), dates.number(tally.maximum()),
                            tally.passMark()));
            case INSUFFICIENT, REJECTED, RETURNED, UNDECIDED, HANDED_BACK -> new VerdictText(Tone.DANGER,
                    texts.get("verdict.outcome." + outcome), insufficient(tally, wording, texts, dates));
        }).orElseGet(() -> new VerdictText(Tone.ACCENT, texts.get("verdict.unfinished"),
                texts.get("verdict.reason.unfinished", tally.open().size())));
    }

    /** The outcome of a result that was signed. */
    static VerdictText of(ResultFacts facts, Texts texts, Dates dates) {
        Tone tone = facts.outcome() == Outcome.SUFFICIENT ? Tone.SUCCESS : Tone.DANGER;
        return new VerdictText(tone, texts.get("verdict.outcome." + facts.outcome()),
                texts.get("verdict.reason.points", dates.number(facts.total()), dates.number(facts.maximum()),
                        facts.passMark(), dates.percentage(facts.percentage())));
    }

    private static String insufficient(Tally tally, Wording wording, Texts texts, Dates dates) {
        String points = dates.number(tally.total());
        String maximum = dates.number(tally.maximum());
        // a fractional total is rounded half up before it is compared (procedure 2026, 4.l)
        String count = tally.reachesPassMark()
                ? texts.get("verdict.reason.enough-points", points, maximum, tally.passMark())
                : texts.get("verdict.reason.short", points, maximum, tally.passMark(),
                        dates.number(BigDecimal.valueOf(tally.passMark()).subtract(tally.total())));
        String errors = tally.structuralErrors().stream().map(wording::structuralError)
                .collect(Collectors.joining(" "));
        return (count + " " + errors).strip();
    }
}
