package nl.vierogen.scoring;

import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.SlotId;

/**
 * A score two assessors agreed on that at least one of them had otherwise.
 *
 * @param slot the image
 * @param criterion the criterion
 * @param points the agreed points, 0 to 2
 * @param reason why, at most {@value #LONGEST_REASON} characters, not blank
 */
public record Change(SlotId slot, CriterionId criterion, int points, String reason) {
    /** Most characters of the reason. */
    public static final int LONGEST_REASON = 2_000;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Change {
        MemberBounds.require(points >= 0 && points <= Criterion.HIGHEST, "points");
        MemberBounds.said(reason, LONGEST_REASON, "reason");
    }

    /** Where it is. */
    public CriterionPlace place() {
        return new CriterionPlace(slot, criterion);
    }
}
