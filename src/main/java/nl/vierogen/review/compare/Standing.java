package nl.vierogen.review.compare;

import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.review.Seat;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import java.math.BigDecimal;

/**
 * What the two readings come to, in words.
 *
 * @param agreement how often both say the same, without any judgement on it
 * @param totals what each sheet counts to, and the agreed one
 * @param outcome how it ends as agreed so far
 */
record Standing(String agreement, List<Total> totals, String outcome) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What a sheet counts to.
     *
     * @param name whose
     * @param points its points and the most that could be reached
     * @param remark whether that passes, and what fails by its structure
     */
    record Total(String name, String points, String remark) {
    }

    static Standing of(Seat.Comparison comparison, Consensus consensus, Wording wording, Dates dates) {
        Texts texts = wording.texts();
        String exact = dates.percentage(comparison.exactAgreement().multiply(HUNDRED));
        String agreement = comparison.weightedKappa()
                .map(kappa -> texts.get("review.agreement", exact, dates.number(kappa), comparison.n()))
                .orElseGet(() -> texts.get("review.agreement.no-kappa", exact, comparison.n()));
        List<Total> totals = List.of(
                total(consensus, "review.first", consensus.first().sheet(), wording, dates),
                total(consensus, "review.colleague", consensus.colleague().sheet(), wording, dates),
                total(consensus, "review.agreed", consensus.agreedSheet(), wording, dates));
        String outcome = consensus.outcome()
                .map(now -> texts.get("review.outcome", texts.get("verdict.outcome." + now)))
                .orElseGet(() -> texts.get("review.outcome.open", consensus.open()));
        return new Standing(agreement, totals, outcome);
    }

    private static Total total(Consensus consensus, String name, ScoreSheet sheet, Wording wording, Dates dates) {
        Texts texts = wording.texts();
        Tally tally = Tally.of(consensus.counting(), sheet);
        String errors = tally.structuralErrors().stream().map(row -> wording.structure(row.rule().structure()))
                .collect(Collectors.joining(", "));
        String mark = tally.isComplete()
                ? texts.get(tally.reachesPassMark() ? "review.total.reaches" : "review.total.below", tally.passMark())
                : texts.get("review.total.open", tally.open().size(), tally.passMark());
        return new Total(texts.get(name),
                texts.get("review.total", dates.number(tally.total()), dates.number(tally.maximum())),
                errors.isEmpty() ? mark : mark + texts.get("review.total.structural", errors));
    }
}
