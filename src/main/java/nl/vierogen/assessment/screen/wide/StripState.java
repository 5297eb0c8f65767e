package nl.vierogen.assessment.screen.wide;

import java.util.List;

/**
 * What the strip under the image shows.
 *
 * @param image the image
 * @param structure what it should show
 * @param criteria the criteria in order
 * @param points points of the image
 * @param open how many criteria of the image are open, in words
 * @param notice what was last said quietly, or empty
 */
record StripState(String image, String structure, List<Mark> criteria, String points, String open, String notice) {
    StripState {
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion.
     *
     * @param name what it is called
     * @param digit its points, or a dot while open
     * @param current whether the next digit is for this one
     * @param accessible how the screen reader says it
     */
    record Mark(String name, String digit, boolean current, String accessible) {
    }
}
