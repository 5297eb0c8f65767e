package nl.vierogen.scoring;

/**
 * When the images of one structure together make a structural error.
 *
 * @param structure structure it is about
 * @param criterion criterion it is about
 * @param points an image counts when its criterion has these points or fewer, 0 to 2
 * @param times so many such images make the error, at least 1
 * @param inMarkedRetake whether it decides in a retake of only some images; the procedure names points alone there
 */
public record StructuralErrorRule(StructureId structure, CriterionId criterion, int points, int times,
        boolean inMarkedRetake) {
    /** @throws IllegalArgumentException when a number is out of range */
    public StructuralErrorRule {
        if (points < 0 || points > Criterion.HIGHEST || times < 1) {
            throw new IllegalArgumentException("structuralErrors");
        }
    }
}
