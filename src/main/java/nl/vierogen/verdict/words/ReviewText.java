package nl.vierogen.verdict.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.ReviewFacts;

/** What a result says about looking along, in words. */
final class ReviewText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReviewFacts facts;
    private final Wording wording;
    private final Texts texts;
    private final Dates dates;

    ReviewText(ReviewFacts facts, Wording wording, Texts texts, Dates dates) {
        this.facts = facts;
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
    }

    /** Who was asked and how it ended, how they looked, what each counted to, and how often both said the same. */
    List<Fact> facts() {
        List<Fact> lines = new ArrayList<>();
        facts.asked().forEach(asked -> lines.add(new Fact(texts.get(asked.ending().lookedAlong()
                ? "verdict.review.looked"
                : "verdict.review.asked"), texts.get("verdict.review." + asked.ending(), asked.person()))));
        facts.reading().ifPresent(both -> {
            lines.add(new Fact(texts.get("verdict.review.mode"), texts.get("verdict.review.mode." + facts.mode())));
            lines.add(new Fact(texts.get("review.first"), total(both.assessor())));
            lines.add(new Fact(texts.get("review.colleague"), total(both.colleague())));
            lines.add(new Fact(texts.get("verdict.review.differences"),
                    texts.get("verdict.review.differences.of", both.differences(), both.n())));
            lines.add(new Fact(texts.get("verdict.review.agreement"), agreement(both)));
        });
        return lines;
    }

    /** What both changed in talking, each with why. */
    List<Fact> changes() {
        return facts.reading().map(both -> both.changes().stream()
                .map(change -> new Fact(wording.place(change.place()), change(change, both))).toList())
                .orElse(List.of());
    }

    private String change(Change change, ReviewFacts.BothReadings both) {
        return texts.get("verdict.review.change", points(both.assessor(), change), points(both.colleague(), change),
                change.points(), change.reason());
    }

    private String points(ScoreSheet sheet, Change change) {
        OptionalInt points = sheet.points(change.slot(), change.criterion());
        return points.isPresent() ? String.valueOf(points.getAsInt()) : texts.get("review.open");
    }

    private String total(ScoreSheet sheet) {
        Tally tally = wording.tally(sheet);
        return texts.get("verdict.of", dates.number(tally.total()), dates.number(tally.maximum()));
    }

    private String agreement(ReviewFacts.BothReadings both) {
        String exact = dates.percentage(both.exactAgreement().multiply(HUNDRED));
        String said = both.weightedKappa()
                .map(kappa -> texts.get("review.agreement", exact, dates.number(kappa), both.n()))
                .orElseGet(() -> texts.get("review.agreement.no-kappa", exact, both.n()));
        return said.replace(" = ", "\u00a0=\u00a0"); // n stays beside its number
    }
}
