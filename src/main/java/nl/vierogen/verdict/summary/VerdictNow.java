package nl.vierogen.verdict.summary;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.words.FindingText;
import nl.vierogen.verdict.words.VerdictText;
import nl.vierogen.verdict.words.Wording;

/** What an assessment comes to as it stands, in words. */
final class VerdictNow {
    private final Assessment assessment;
    private final Tally tally;
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    /** @param tally the points as they count now */
    VerdictNow(Assessment assessment, Tally tally, Wording wording, Texts texts, Dates dates) {
        this.assessment = assessment;
        this.tally = tally;
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    VerdictText text() {
        return assessment.outcome().map(this::of).orElseGet(() -> new VerdictText(Tone.ACCENT,
                texts.get("verdict.unfinished"), texts.get("verdict.reason.unfinished", tally.open().size())));
    }

    private VerdictText of(Outcome outcome) {
        return switch (outcome) {
            case SUFFICIENT -> text(outcome, texts.get("verdict.reason.sufficient", points(), maximum(),
                    tally.passMark()));
            case INSUFFICIENT -> text(outcome, insufficient());
            case REJECTED -> text(outcome, texts.get("verdict.reason.rejected", letters(Consequence.REJECT), points(),
                    maximum(), tally.passMark()));
            case RETURNED -> text(outcome, returned());
            case UNDECIDED -> text(outcome, texts.get("verdict.reason.undecided"));
            case HANDED_BACK -> VerdictText.handedBack(assessment.handedBack().orElseThrow(), texts);
        };
    }

    private VerdictText text(Outcome outcome, String reason) {
        return VerdictText.of(outcome, reason, texts);
    }

    // what cannot be assessed need not be scored to its end (procedure 2026, 3.b)
    private String returned() {
        String reason = VerdictText.returned(letters(Consequence.RETURN), texts);
        return tally.isComplete() ? reason : reason + " " + texts.get("verdict.reason.returned.open");
    }

    private String insufficient() {
        // a fractional total is rounded half up before it is compared (procedure 2026, 4.l)
        String count = tally.reachesPassMark()
                ? texts.get("verdict.reason.enough-points", points(), maximum(), tally.passMark())
                : texts.get("verdict.reason.short", points(), maximum(), tally.passMark(),
                        dates.number(BigDecimal.valueOf(tally.passMark()).subtract(tally.total())));
        String errors = tally.structuralErrors().stream().map(wording::structuralError)
                .collect(Collectors.joining(" "));
        return (count + " " + errors).strip();
    }

    private String letters(Consequence consequence) {
        return FindingText.letters(assessment.counted().findings(), consequence);
    }

    private String points() {
        return dates.number(tally.total());
    }

    private String maximum() {
        return dates.number(tally.maximum());
    }
}
