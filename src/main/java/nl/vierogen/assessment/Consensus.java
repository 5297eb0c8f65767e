package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.scoring.Consequence;
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

    static Consensus of(Counting counting, Reading first, Reading colleague, ReviewAct.Agreement agreement) {
        return new Consensus(counting, first, colleague, agreement);
    }

    /** Of what two together say on the conditions, that which does not follow from what each had decided alone. */
    public static List<Finding> settled(Counting counting, Reading first, Reading colleague, List<Finding> together) {
        List<Finding> alike = of(counting, first, colleague, ReviewAct.Agreement.NOTHING).agreedFindings();
        return together.stream().filter(finding -> !alike.contains(finding)).toList();
    }

    /** The same seen from the colleague's seat, once her own sheet is closed. */
    public static Consensus ofColleague(Assessment colleague, Reading first) {
        if (!colleague.lookingAlong().isLocked()) {
            throw new IllegalStateException("the first sheet is closed until the second is");
        }
        return of(colleague.counting(), first, colleague.reading(), colleague.lookingAlong().agreement());
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
        Map<Finding.Subject, Finding> one = bySubject(first.findings());
        Map<Finding.Subject, Finding> other = bySubject(colleague.findings());
        Map<Finding.Subject, Finding> settled = bySubject(agreement.findings());
        return Stream.of(one.keySet(), other.keySet(), settled.keySet()).flatMap(Set::stream).distinct()
                .map(subject -> new FindingDifference(subject, Optional.ofNullable(one.get(subject)),
                        Optional.ofNullable(other.get(subject)), Optional.ofNullable(settled.get(subject))))
                .filter(found -> found.settled().isPresent()
                        || !meaning(found.first()).equals(meaning(found.colleague())))
                .toList();
    }

    // a breach of the composition can mean one thing by one rule of a form and another by the next (2.n)
    private static Optional<Consequence> meaning(Optional<Finding> finding) {
        return finding.filter(Finding::isConfirmed).map(Finding::consequence);
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
        Map<Finding.Subject, Finding> other = bySubject(colleague.findings());
        Map<Finding.Subject, Finding> settled = bySubject(agreement.findings());
        Map<Finding.Subject, Finding> agreed = new LinkedHashMap<>();
        for (Finding finding : first.findings()) {
            Optional<Finding> hers = Optional.ofNullable(other.get(finding.subject()));
            if (meaning(hers).equals(meaning(Optional.of(finding)))) {
                agreed.put(finding.subject(), finding);
            }
        }
        Map<Finding.Subject, Finding> hers = bySubject(first.findings());
        for (Finding finding : colleague.findings()) {
            if (!finding.isConfirmed() && meaning(Optional.ofNullable(hers.get(finding.subject()))).isEmpty()) {
                agreed.putIfAbsent(finding.subject(), finding);
            }
        }
        agreed.putAll(settled);
        // where there is no agreement nothing that decides is left standing as agreed
        return agreed.values().stream()
                .filter(finding -> !agreement.denied() || !finding.isConfirmed() || bothConfirmed().contains(finding))
                .toList();
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
        return isComplete() && Verdict.of(Tally.of(counting, first.sheet()), bothConfirmed())
                .filter(outcome -> outcome == Outcome.RETURNED || outcome == Outcome.REJECTED).isEmpty();
    }

    private List<Finding> bothConfirmed() {
        Map<Finding.Subject, Finding> other = bySubject(colleague.findings());
        return first.findings().stream()
                .filter(finding -> finding.isConfirmed() && meaning(Optional.of(finding))
                        .equals(meaning(Optional.ofNullable(other.get(finding.subject())))))
                .toList();
    }

    // a return needs no points, but the conditions have to be settled
    private boolean isReturned() {
        return findingDifferences().stream().allMatch(difference -> difference.settled().isPresent())
                && Verdict.of(Tally.of(counting, ScoreSheet.EMPTY), agreedFindings()).isPresent();
    }

    private static OptionalInt points(Reading reading, CriterionPlace place) {
        return reading.sheet().points(place.slot(), place.criterion());
    }

    private static Map<Finding.Subject, Finding> bySubject(List<Finding> findings) {
        Map<Finding.Subject, Finding> found = new LinkedHashMap<>();
        findings.forEach(finding -> found.put(finding.subject(), finding));
        return found;
    }
}
