package nl.vierogen.exchange.result;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.Agreement;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/** Who must have looked and signed (procedure 2026, definitions, 3.c, 4.k, 4.l). */
final class FourEyes {
    private final ResultPayload payload;

    FourEyes(ResultPayload payload) {
        this.payload = payload;
    }

    /**
     * As many as asked, no fewer and no more. The floor that no policy lowers: two for a fail, for no verdict, and for
     * whatever a colleague's locked sheet went into. That both are different persons was held when the signatures were.
     */
    void requireSigners() throws Refusal {
        boolean two = payload.outcome().needsTwo() || payload.reading().isPresent();
        int least = payload.outcome().isVerdict() ? payload.policy().minimumSigners() : 1;
        int asked = Math.max(two ? 2 : 1, least);
        if (payload.signers().size() < asked) {
            throw new Refusal(Problem.RESULT_SIGNERS_TOO_FEW);
        }
        Rules.require(payload.signers().size() == asked, "signers");
    }

    /** What was read together, and that it is counted right. */
    void requireReading(Counting counting) throws Refusal {
        Rules.require(payload.reading().isPresent() || !payload.outcome().needsTwo(), "coReview");
        if (payload.coReview().isEmpty()) {
            return;
        }
        CoReview review = payload.coReview().get();
        Rules.require(review.mode() == payload.policy().review(), "coReview.mode");
        Rules.require(review.asked().stream().noneMatch(asked -> asked.kid().equals(payload.signers().getFirst())),
                "coReview.asked");
        if (review.reading().isPresent()) {
            Rules.require(review.reader().map(CoReview.Asked::kid).filter(payload.signers()::contains).isPresent(),
                    "coReview.asked");
            requireEnding(review);
            requireReading(review.reading().get(), counting);
        }
    }

    private void requireEnding(CoReview review) throws Refusal {
        boolean agreed = review.reader().filter(asked -> asked.ended() == CoReview.Ending.AGREED).isPresent();
        boolean fits = switch (payload.outcome()) {
            case SUFFICIENT, INSUFFICIENT, REJECTED -> agreed;
            case UNDECIDED -> !agreed;
            case RETURNED, HANDED_BACK -> true;
        };
        Rules.require(fits, "coReview.asked");
    }

    private void requireReading(SecondReading reading, Counting counting) throws Refusal {
        if (payload.outcome() != Outcome.RETURNED && payload.outcome() != Outcome.HANDED_BACK) {
            Rules.require(Tally.of(counting, reading.assessor()).isComplete(), "coReview.reading.assessor");
            Rules.require(Tally.of(counting, reading.colleague()).isComplete(), "coReview.reading.colleague");
        }
        requireChanges(reading, counting);
        requireFindings(reading);
        Agreement agreement = Agreement.between(counting, reading.assessor(), reading.colleague());
        Rules.requireCounted(reading.n() == agreement.n(), "coReview.reading.n");
        Rules.requireCounted(reading.exactAgreement().equals(agreement.exact()), "coReview.reading.exactAgreement");
        Rules.requireCounted(reading.weightedKappa().equals(agreement.weightedKappa()),
                "coReview.reading.weightedKappa");
    }

    /** Without an agreed sheet the first assessor's stands; with one, each score that is new to either has its reason. */
    private void requireChanges(SecondReading reading, Counting counting) throws Refusal {
        boolean agreedSheet = switch (payload.outcome()) {
            case SUFFICIENT, INSUFFICIENT, REJECTED -> true;
            case RETURNED, UNDECIDED, HANDED_BACK -> false;
        };
        Rules.require(agreedSheet || payload.points().equals(reading.assessor()), "points");
        Set<CriterionPlace> changed = agreedSheet ? changed(reading, counting) : Set.of();
        Set<CriterionPlace> explained = new HashSet<>();
        for (Change change : reading.changes()) {
            explained.add(change.place());
            Rules.require(points(payload.points(), change.place()) == change.points(), "coReview.reading.changes");
        }
        Rules.require(explained.equals(changed), "coReview.reading.changes");
    }

    /** What either confirmed was decided on by both together; where they differ, or where it is new, they say why. */
    private void requireFindings(SecondReading reading) throws Refusal {
        Map<Finding.Subject, Finding> together = Finding.bySubject(payload.findings());
        Map<Finding.Subject, Finding> first = Finding.bySubject(reading.assessorFindings());
        Map<Finding.Subject, Finding> second = Finding.bySubject(reading.colleagueFindings());
        for (Finding alone : Stream.concat(first.values().stream(), second.values().stream()).toList()) {
            Rules.require(!alone.isConfirmed() || payload.outcome() == Outcome.UNDECIDED
                    || together.containsKey(alone.subject()), "findings");
        }
        for (Finding finding : together.values()) {
            boolean alike = isAlike(finding, first) && isAlike(finding, second);
            Rules.require(alike || !finding.isConfirmed() || !finding.note().isBlank(), "findings");
        }
    }

    private static boolean isAlike(Finding finding, Map<Finding.Subject, Finding> alone) {
        Finding other = alone.get(finding.subject());
        return other != null && other.decision() == finding.decision() && other.consequence() == finding.consequence();
    }

    private Set<CriterionPlace> changed(SecondReading reading, Counting counting) {
        Set<CriterionPlace> changed = new HashSet<>();
        for (CriterionPlace place : counting.places()) {
            int agreed = points(payload.points(), place);
            if (points(reading.assessor(), place) != agreed || points(reading.colleague(), place) != agreed) {
                changed.add(place);
            }
        }
        return changed;
    }

    private static int points(ScoreSheet sheet, CriterionPlace place) {
        return sheet.points(place.slot(), place.criterion()).orElse(-1);
    }
}
