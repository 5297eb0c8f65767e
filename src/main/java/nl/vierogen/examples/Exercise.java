package nl.vierogen.examples;

import java.util.Map;
import java.util.Optional;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.StructureId;

/**
 * A drawn picture to score for practice, with the points it was drawn for.
 *
 * @param structure structure shown
 * @param seed decides whose picture it is
 * @param points points by criterion; every other criterion has 2
 */
public record Exercise(StructureId structure, long seed, Map<CriterionId, Integer> points) {
    /** @throws IllegalArgumentException when points are not 0, 1 or 2 */
    public Exercise {
        points = Map.copyOf(points);
        if (points.values().stream().anyMatch(one -> one < 0 || one > Criterion.HIGHEST)) {
            throw new IllegalArgumentException("points");
        }
    }

    /** The points it was drawn for. */
    public int known(CriterionId criterion) {
        return points.getOrDefault(criterion, Criterion.HIGHEST);
    }

    /** Why: what is said of the example with these points, for it was drawn in the same way. */
    public Optional<LocalizedText> reason(CriterionId criterion) {
        return FormExamples.shipped().stream()
                .filter(example -> example.structure().equals(structure) && example.criterion().equals(criterion)
                        && example.points() == known(criterion))
                .map(Example::reason).findFirst();
    }

    /** What it is drawn from: the same every time. */
    public PictureRequest request() {
        return ExamplePicture.of(structure, points, seed);
    }
}
