package nl.vierogen.exchange.result.payload;

import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.SlotId;

/**
 * An image that must be made again.
 *
 * @param slot the image
 * @param reasons ids from the procedure's list
 * @param note what the list does not say, or empty; at most 2,000 characters. One of both says something
 */
public record Mark(SlotId slot, List<String> reasons, String note) {
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Mark {
        reasons = List.copyOf(reasons);
        Bounds.distinct(reasons, "reasons");
        MemberBounds.require(reasons.stream().allMatch(reason -> REASON.matcher(reason).matches()), "reasons");
        MemberBounds.text(note, Bounds.NOTE, "note");
        MemberBounds.require(!reasons.isEmpty() || !note.isBlank(), "reasons");
    }
}
