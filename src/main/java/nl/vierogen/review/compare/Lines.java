package nl.vierogen.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.CriterionPlace;

/** Puts two readings into lines. */
final class Lines {
    private final Wording wording;
    private final Optional<ReviewAct.Agreement> signed;

    /** @param signed what was settled as the colleague signed it, empty before she did */
    Lines(Wording wording, Optional<ReviewAct.Agreement> signed) {
        this.wording = wording;
        this.signed = signed;
    }

    /**
     * What is open, then what is settled. A condition weighs more than any score; scores that are furthest apart come
     * first.
     */
    List<Line> differences(Consensus consensus) {
        List<Line> lines = Stream.concat(
                consensus.findingDifferences().stream().map(this::condition),
                consensus.differences().stream().map(this::score)).toList();
        List<Line> ordered = new ArrayList<>(lines.stream().filter(Line::isOpen).toList());
        lines.stream().filter(line -> !line.isOpen()).forEach(ordered::add);
        return ordered;
    }

    /** Every score in the order of the form, for what both gave alike and want otherwise. */
    List<Line> everyScore(Consensus consensus) {
        List<Line> lines = new ArrayList<>();
        consensus.counting().slots().forEach(slot -> consensus.counting().form().criteria(slot.id())
                .forEach(criterion -> lines.add(score(consensus, new CriterionPlace(slot.id(), criterion.id())))));
        return lines;
    }

    private Line score(Consensus consensus, CriterionPlace place) {
        return score(new Consensus.Difference(place, points(consensus.first(), place),
                points(consensus.colleague(), place), consensus.agreement().changes().stream()
                        .filter(change -> change.place().equals(place)).findFirst()));
    }

    private Line score(Consensus.Difference difference) {
        Optional<Change> settled = difference.settled();
        return new Line(new Matter.Score(difference.place()), wording.place(difference.place()),
                points(difference.first()), points(difference.colleague()),
                settled.map(change -> String.valueOf(change.points())), settled.map(Change::reason).orElse(""),
                settled.map(change -> OptionalInt.of(change.points())).orElse(OptionalInt.empty()),
                difference.distance() > 0, isChanged(settled, before -> before.changes().stream()
                        .filter(change -> change.place().equals(difference.place())).findFirst()));
    }

    private Line condition(Consensus.FindingDifference difference) {
        Finding.Subject subject = difference.subject();
        Finding known = Stream.of(difference.first(), difference.colleague(), difference.settled())
                .flatMap(Optional::stream).findFirst().orElseThrow();
        Optional<Finding> settled = difference.settled();
        return new Line(new Matter.Condition(subject, known.consequence()), name(subject),
                decision(difference.first()), decision(difference.colleague()),
                settled.map(finding -> decision(Optional.of(finding))), settled.map(Finding::note).orElse(""),
                settled.map(finding -> OptionalInt.of(finding.isConfirmed() ? 1 : 0)).orElse(OptionalInt.empty()),
                isConfirmed(difference.first()) != isConfirmed(difference.colleague()),
                isChanged(settled, before -> before.findings().stream()
                        .filter(finding -> finding.subject().equals(subject)).findFirst()));
    }

    private <T> boolean isChanged(Optional<T> now, Function<ReviewAct.Agreement, Optional<T>> then) {
        return signed.filter(before -> !then.apply(before).equals(now)).isPresent();
    }

    private String name(Finding.Subject subject) {
        String where = subject.slots().isEmpty() ? text("review.whole-logbook")
                : subject.slots().stream().map(wording::slot).collect(Collectors.joining(", "));
        return wording.texts().get("review.condition", subject.condition(), where);
    }

    private String points(OptionalInt points) {
        return points.isPresent() ? String.valueOf(points.getAsInt()) : text("review.open");
    }

    private String decision(Optional<Finding> finding) {
        return finding.map(found -> text(found.isConfirmed() ? "review.confirmed" : "review.dismissed"))
                .orElse(text("review.unseen"));
    }

    private String text(String key) {
        return wording.texts().get(key);
    }

    private static boolean isConfirmed(Optional<Finding> finding) {
        return finding.filter(Finding::isConfirmed).isPresent();
    }

    private static OptionalInt points(Reading reading, CriterionPlace place) {
        return reading.sheet().points(place.slot(), place.criterion());
    }
}
