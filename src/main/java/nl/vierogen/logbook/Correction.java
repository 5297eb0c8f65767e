package nl.vierogen.logbook;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.vierogen.json.MemberBounds;

/**
 * What the first round asked of an image that had to be made again: what a retake is assessed on (procedure 2026, 4.g).
 *
 * @param reasons ids from the procedure's list
 * @param note what the list does not say, or empty; at most 2,000 characters. One of both says something
 * @param feedback what was written about the first image, or empty; at most 8,000 characters
 */
public record Correction(List<String> reasons, String note, String feedback) {
    private static final int MOST_REASONS = 16;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_FEEDBACK = 8_000;
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Correction {
        reasons = List.copyOf(reasons);
        MemberBounds.require(reasons.size() <= MOST_REASONS && new HashSet<>(reasons).size() == reasons.size(),
                "reasons");
        MemberBounds.require(reasons.stream().allMatch(reason -> REASON.matcher(reason).matches()), "reasons");
        MemberBounds.require(note.length() <= LONGEST_NOTE, "note");
        MemberBounds.require(feedback.length() <= LONGEST_FEEDBACK, "feedback");
        MemberBounds.require(!reasons.isEmpty() || !note.isBlank(), "reasons");
    }
}
