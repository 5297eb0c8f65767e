package nl.vierogen.verdict.words;

import java.util.stream.Collectors;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.ResultFacts;

/**
 * The outcome in words.
 *
 * @param tone how it is meant
 * @param title the outcome
 * @param reason why it is so
 */
public record VerdictText(Tone tone, String title, String reason) {
    /** An outcome with its reason. */
    public static VerdictText of(Outcome outcome, String reason, Texts texts) {
        return new VerdictText(tone(outcome), texts.get("verdict.outcome." + outcome), reason);
    }

    /** The outcome of a result, from what it says itself. */
    static VerdictText of(ResultFacts facts, Wording wording, Texts texts, Dates dates) {
        return of(facts.outcome(), switch (facts.outcome()) {
            case HANDED_BACK -> texts.get("verdict.reason.handed-back");
            case RETURNED -> returned(FindingText.letters(facts.findings(), Consequence.RETURN), texts);
            case SUFFICIENT, INSUFFICIENT, REJECTED, UNDECIDED -> points(facts, texts, dates)
                    + structuralErrors(facts, wording, texts);
        }, texts);
    }

    /** Why a logbook was handed back: a result does not say it, the assessor's own assessment does. */
    public static VerdictText handedBack(LifeAct.HandBack why, Texts texts) {
        String reason = switch (why) {
            case OWN_PRACTICE -> texts.get("verdict.reason.own-practice");
            case RECOGNISED -> texts.get("verdict.reason.recognised");
            case UNAVAILABLE -> texts.get("verdict.reason.unavailable");
        };
        return of(Outcome.HANDED_BACK, reason + " " + texts.get("verdict.reason.handed-back"), texts);
    }

    /**
     * Why a logbook goes back to the Bureau.
     *
     * @param letters the conditions it does not meet, in a row
     */
    public static String returned(String letters, Texts texts) {
        return texts.get("verdict.reason.returned.for", letters);
    }

    /** Whether a logbook with this outcome goes back without a verdict on what was scored (procedure 2026, 3.b). */
    public static boolean goesBack(Outcome outcome) {
        return outcome == Outcome.RETURNED || outcome == Outcome.HANDED_BACK;
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
}
