package nl.vierogen.verdict;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.scoring.Consequence;
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
    static VerdictText of(Assessment assessment, FindingLines conditions, Wording wording, Texts texts, Dates dates) {
        Tally tally = assessment.tally();
        return assessment.outcome().map(outcome -> new VerdictText(tone(outcome),
                texts.get("verdict.outcome." + outcome), switch (outcome) {
                    case SUFFICIENT -> texts.get("verdict.reason.sufficient", dates.number(tally.total()),
                            dates.number(tally.maximum()), tally.passMark());
                    case INSUFFICIENT -> insufficient(tally, wording, texts, dates);
                    case REJECTED -> texts.get("verdict.reason.rejected", conditions.letters(Consequence.REJECT),
                            dates.number(tally.total()), dates.number(tally.maximum()), tally.passMark());
                    case RETURNED -> texts.get("verdict.reason.returned.for", conditions.letters(Consequence.RETURN));
                    case UNDECIDED -> texts.get("verdict.reason.undecided");
                    case HANDED_BACK -> handedBack(assessment.handedBack().orElseThrow(), texts);
                })).orElseGet(() -> new VerdictText(Tone.ACCENT, texts.get("verdict.unfinished"),
                        texts.get("verdict.reason.unfinished", tally.open().size())));
    }

    /** The outcome of a result that was signed. */
    static VerdictText of(ResultFacts facts, Wording wording, Texts texts, Dates dates) {
        return new VerdictText(tone(facts.outcome()), texts.get("verdict.outcome." + facts.outcome()),
                switch (facts.outcome()) {
                    case HANDED_BACK -> texts.get("verdict.reason.handed-back");
                    case RETURNED -> texts.get("verdict.reason.returned");
                    case SUFFICIENT, INSUFFICIENT, REJECTED, UNDECIDED -> points(facts, texts, dates)
                            + structuralErrors(facts, wording, texts);
                });
    }

    private static String points(ResultFacts facts, Texts texts, Dates dates) {
        return texts.get("verdict.reason.points", dates.number(facts.total()), dates.number(facts.maximum()),
                facts.passMark(), dates.percentage(facts.percentage()));
    }

    // who reads enough points above an insufficient result wants to know why
    private static String structuralErrors(ResultFacts facts, Wording wording, Texts texts) {
        return facts.structuralErrors().isEmpty() ? ""
                : " " + texts.get("verdict.reason.structural", facts.structuralErrors().stream()
                        .map(wording::structure).collect(Collectors.joining(", ")));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SUFFICIENT -> Tone.SUCCESS;
            case INSUFFICIENT, REJECTED -> Tone.DANGER;
            case RETURNED, UNDECIDED -> Tone.WARNING;
            case HANDED_BACK -> Tone.NEUTRAL;
        };
    }

    private static String handedBack(LifeAct.HandBack why, Texts texts) {
        String reason = switch (why) {
            case OWN_PRACTICE -> texts.get("verdict.reason.own-practice");
            case RECOGNISED -> texts.get("verdict.reason.recognised");
            case UNAVAILABLE -> texts.get("verdict.reason.unavailable");
        };
        return reason + " " + texts.get("verdict.reason.handed-back");
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
