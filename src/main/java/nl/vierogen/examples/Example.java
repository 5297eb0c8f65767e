package nl.vierogen.examples;

import java.util.Map;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.StructureId;

/**
 * A drawn picture that would get these points, and what in it makes it so.
 *
 * @param structure structure shown
 * @param criterion criterion explained
 * @param points points it would get, 0 to 2; every other criterion of the structure would get 2
 * @param seed decides whose picture it is
 * @param reason what makes it a 0, a 1 or a 2, in one sentence
 */
public record Example(StructureId structure, CriterionId criterion, int points, long seed, LocalizedText reason) {
    /** @throws IllegalArgumentException when the points are not 0, 1 or 2 */
    public Example {
        if (points < 0 || points > Criterion.HIGHEST) {
            throw new IllegalArgumentException("points");
        }
    }

    /** What a form names it by. */
    public String name() {
        return structure + "-" + criterion + "-" + points;
    }

    /** What it is drawn from: the same every time. */
    public PictureRequest request() {
        return ExamplePicture.of(structure, Map.of(criterion, points), seed);
    }
}
