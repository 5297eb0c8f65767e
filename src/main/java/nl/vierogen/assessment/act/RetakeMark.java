package nl.vierogen.assessment.act;

import java.util.List;

/**
 * Why an image must be made again.
 *
 * @param reasons ids from the procedure's list, in its order
 * @param note what the list does not say, or empty
 */
public record RetakeMark(List<String> reasons, String note) {
    public RetakeMark {
        reasons = List.copyOf(reasons);
    }
}
