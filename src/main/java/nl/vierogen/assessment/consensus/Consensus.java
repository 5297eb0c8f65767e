package nl.vierogen.assessment.consensus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/**
 * Two readings side by side and what both make of the differences.
 *
 * @param counting what counts
 * @param first what the first assessor had
 * @param colleague what the colleague had, before she saw the first
 * @param agreement what is settled
 */
public record Consensus(Counting counting, Reading first, Reading colleague, ReviewAct.Agreement agreement) {

    /**
     * A score that the two had otherwise, or that both changed.
     *
     * @param place where
     * @param first points of the first assessor, empty when open
     * @param colleague points of the colleague, empty when open
     * @param settled what was agreed, with why
     */
    public record Difference(CriterionPlace place, OptionalInt first, OptionalInt colleague, Optional<Change> settled) {
        /** How far apart, 0 to 2; 3 when one of them left it open. */
        public int distance() {
            return first.isPresent() && colleague.isPresent() ? Math.abs(first.getAsInt() - colleague.getAsInt())
                    : first.equals(colleague) ? 0 : Criterion.HIGHEST + 1;
        }
    }

    /**
     * A condition on which the two decided otherwise.
     *
     * @param subject what it is about
     * @param first what the first assessor decided, empty when she saw nothing
     * @param colleague what the colleague decided, empty when she saw nothing
     * @param settled what was agreed, with why in its note
     */
    public record FindingDifference(Finding.Subject subject, Optional<Finding> first, Optional<Finding> colleague,
            Optional<Finding> settled) {
    }

    /** Of what two together say on the conditions, that which does not follow from what each had decided alone. */
    public static List<Finding> settled(Counting counting, Reading first, Reading colleague, List<Finding> together) {
        List<Finding> alike = new Consensus(counting, first, colleague, ReviewAct.Agreement.NOTHING).agreedFindings();
        return together.stream().filter(finding -> !alike.contains(finding)).toList();
    }

    /** Scores that differ or were changed, the biggest difference first, then in the order of the form. */
    public List<Difference> differences() {
        Map<CriterionPlace, Change> settled = agreement.changes().stream()
                .collect(Collectors.toMap(Change::place, Function.identity()));
        List<Difference> differences = new ArrayList<>();
        for (CriterionPlace place : counting.places()) {
            Difference difference = new Difference(place, points(first, place), points(colleague, place),
                    Optional.ofNullable(settled.get(place)));
            if (difference.distance() > 0 || difference.settled().isPresent()) {
                differences.add(difference);
            }
        }
        differences.sort(Comparator.comparing(this::weight).reversed());
        return List.copyOf(differences);
    }

    private BigDecimal weight(Difference difference) {
        return counting.form().criteria(difference.place().slot()).stream()
                .filter(criterion -> criterion.id().equals(difference.place().criterion())).findFirst()
                .map(Criterion::weight).orElse(BigDecimal.ONE).multiply(BigDecimal.valueOf(difference.distance()));
    }

    /** Conditions that the two decided otherwise, or that were settled anew, in the order in which they were found. */
    public List<FindingDifference> findingDifferences() {
        return conditions().differences();
    }

    /** How many differences nobody settled yet. */
    public int open() {
        return (int) (differences().stream().filter(difference -> difference.settled().isEmpty()).count()
                + findingDifferences().stream().filter(difference -> difference.settled().isEmpty()).count());
    }

    /** What both have, and what they settled; what differs and is not settled is open. */
    public ScoreSheet agreedSheet() {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (CriterionPlace place : counting.places()) {
            OptionalInt one = points(first, place);
            if (one.isPresent() && one.equals(points(colleague, place))) {
                sheet = sheet.with(place.slot(), place.criterion(), one.getAsInt());
            }
        }
        for (Change change : agreement.changes()) {
            sheet = sheet.with(change.slot(), change.criterion(), change.points());
        }
        return sheet;
    }

    /** The changes in the sense of a result: each agreed score that at least one of them had otherwise. */
    public List<Change> changes() {
        return agreement.changes().stream()
                .filter(change -> !OptionalInt.of(change.points()).equals(points(first, change.place()))
                        || !OptionalInt.of(change.points()).equals(points(colleague, change.place())))
                .toList();
    }

    /** The conditions as both have them, and as they settled them. */
    public List<Finding> agreedFindings() {
        return conditions().agreed();
    }

    private ConditionsOfTwo conditions() {
        return new ConditionsOfTwo(first.findings(), colleague.findings(), agreement);
    }

    /** How it ends as settled so far; empty while something that decides is not settled. */
    public Optional<Outcome> outcome() {
        if (agreement.denied()) {
            return Optional.of(Outcome.UNDECIDED);
        }
        return open() > 0 && !isReturned() ? Optional.empty()
                : Verdict.of(Tally.of(counting, agreedSheet()), agreedFindings());
    }

    /** Whether both scored everything: without that, they can agree on a return and on nothing else. */
    public boolean isComplete() {
        return Tally.of(counting, first.sheet()).isComplete() && Tally.of(counting, colleague.sheet()).isComplete();
    }

    /**
     * Whether the two can say that they do not agree: not when both confirm a condition that decides by itself, nor before
     * both have scored everything.
     */
    public boolean mayBeDenied() {
        return isComplete() && Verdict.of(Tally.of(counting, first.sheet()), conditions().bothConfirmed())
                .filter(outcome -> outcome == Outcome.RETURNED || outcome == Outcome.REJECTED).isEmpty();
    }

    // a return needs no points, but the conditions have to be settled
    private boolean isReturned() {
        return findingDifferences().stream().allMatch(difference -> difference.settled().isPresent())
                && Verdict.of(Tally.of(counting, ScoreSheet.EMPTY), agreedFindings()).isPresent();
    }

    private static OptionalInt points(Reading reading, CriterionPlace place) {
        return reading.sheet().points(place.slot(), place.criterion());
    }
}
