package nl.vierogen.assessment.screen.form;

import java.util.List;
import java.util.OptionalInt;
import nl.vierogen.scoring.CriterionId;

/**
 * What the score form of one image shows.
 *
 * @param title the image
 * @param structure what it should show
 * @param points points of the image, such as 5 / 8
 * @param standing how many criteria are open, in words
 * @param complete whether none is
 * @param facts what the sonographer stated
 * @param criteria the criteria in order
 * @param hint what to do when there is no current criterion
 * @param meanings what the points mean, of every criterion in order
 * @param readOnly whether it can only be read
 */
record ScoreFormState(String title, String structure, String points, String standing, boolean complete,
        List<Fact> facts, List<CriterionState> criteria, String hint, List<Meaning> meanings, boolean readOnly) {
    ScoreFormState {
        facts = List.copyOf(facts);
        criteria = List.copyOf(criteria);
        meanings = List.copyOf(meanings);
    }

    /** Something stated, with its name. */
    record Fact(String name, String value) {
    }

    /**
     * One criterion.
     *
     * @param points its points, empty while open
     * @param most its name, and what it takes for the most points
     * @param accessible how the screen reader says it
     */
    record CriterionState(CriterionId id, String name, OptionalInt points, boolean current, boolean inDoubt,
            String most, String accessible) {
    }

    /** What the points of a criterion mean. */
    record Meaning(String criterion, boolean current, List<Level> levels) {
        Meaning {
            levels = List.copyOf(levels);
        }
    }

    /** What points mean, and whether they were given. */
    record Level(int points, String text, boolean chosen) {
    }

    /** Ids of the criteria, in order. */
    List<CriterionId> ids() {
        return criteria.stream().map(CriterionState::id).toList();
    }
}
