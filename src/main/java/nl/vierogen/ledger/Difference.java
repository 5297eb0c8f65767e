package nl.vierogen.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.StructuralError;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.trust.KeyId;

/**
 * What one revision of a result says otherwise than another of the same assignment.
 *
 * @param resultId the result
 * @param before number of the earlier revision
 * @param after number of the later one
 * @param outcome how it ended, when that changed
 * @param score the points in all, when they changed
 * @param points each criterion with other points
 * @param structuralErrors structural errors
 * @param findings decisions on the conditions
 * @param retakeMarks images to make again
 * @param feedback slots with other feedback, and {@code overall}
 * @param pins remarks at places in images
 * @param advice pieces of advice
 * @param signers who signed
 * @param coReview how colleagues looked along, when that changed; both null when nobody was asked
 */
public record Difference(ResultId resultId, int before, int after, Optional<Replaced<Outcome>> outcome,
        Optional<Replaced<Score>> score, List<Points> points, Edits<StructuralError> structuralErrors,
        Edits<Finding> findings, Edits<Mark> retakeMarks, List<String> feedback, Edits<Pin> pins,
        Edits<String> advice, Edits<KeyId> signers, Optional<Replaced<Optional<CoReview>>> coReview) {
    /** Stands among the slots for the text on the whole. */
    public static final String OVERALL = "overall";

    /** The points in all and what they are held against. */
    public record Score(BigDecimal total, BigDecimal maximum, int passMark) {
    }

    /** A criterion with other points; none while it was open. */
    public record Points(SlotId slot, CriterionId criterion, Optional<Integer> before, Optional<Integer> after) {
    }

    public Difference {
        points = List.copyOf(points);
        feedback = List.copyOf(feedback);
    }

    /** Two revisions, the earlier first. */
    public static Difference between(ResultPayload before, ResultPayload after) {
        return new Difference(after.resultId(), before.revision(), after.revision(),
                replaced(before.outcome(), after.outcome()), replaced(score(before), score(after)),
                points(before.points(), after.points()),
                Edits.between(before.structuralErrors(), after.structuralErrors(), StructuralError::structure),
                Edits.between(before.findings(), after.findings(), Finding::subject),
                Edits.between(before.retakeMarks(), after.retakeMarks(), Mark::slot), feedback(before, after),
                Edits.between(before.pins(), after.pins(), Function.identity()),
                Edits.between(before.advice(), after.advice(), Function.identity()),
                Edits.between(before.signers(), after.signers(), Function.identity()),
                replaced(before.coReview(), after.coReview()));
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return outcome.isEmpty() && score.isEmpty() && points.isEmpty() && feedback.isEmpty() && coReview.isEmpty()
                && List.of(structuralErrors, findings, retakeMarks, pins, advice, signers).stream()
                        .allMatch(Edits::isEmpty);
    }

    private static Score score(ResultPayload payload) {
        return new Score(payload.total(), payload.maximum(), payload.passMark());
    }

    private static <T> Optional<Replaced<T>> replaced(T before, T after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Replaced<>(before, after));
    }

    private static List<Points> points(ScoreSheet before, ScoreSheet after) {
        List<Points> changed = new ArrayList<>();
        TreeSet<SlotId> slots = new TreeSet<>(before.points().keySet());
        slots.addAll(after.points().keySet());
        for (SlotId slot : slots) {
            TreeSet<CriterionId> criteria = new TreeSet<>();
            for (ScoreSheet sheet : List.of(before, after)) {
                if (sheet.points().containsKey(slot)) {
                    criteria.addAll(sheet.points().get(slot).keySet());
                }
            }
            for (CriterionId criterion : criteria) {
                OptionalInt was = before.points(slot, criterion);
                OptionalInt became = after.points(slot, criterion);
                if (!was.equals(became)) {
                    changed.add(new Points(slot, criterion, boxed(was), boxed(became)));
                }
            }
        }
        return changed;
    }

    private static Optional<Integer> boxed(OptionalInt points) {
        return points.isPresent() ? Optional.of(points.getAsInt()) : Optional.empty();
    }

    private static List<String> feedback(ResultPayload before, ResultPayload after) {
        TreeSet<SlotId> slots = new TreeSet<>(before.feedback().keySet());
        slots.addAll(after.feedback().keySet());
        List<String> changed = new ArrayList<>();
        for (SlotId slot : slots) {
            if (!before.feedback().getOrDefault(slot, "").equals(after.feedback().getOrDefault(slot, ""))) {
                changed.add(slot.value());
            }
        }
        if (!before.overallFeedback().equals(after.overallFeedback())) {
            changed.add(OVERALL);
        }
        return changed;
    }
}
