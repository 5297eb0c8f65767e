package nl.vierogen.conditions.check;

import java.time.LocalDate;

/**
 * How old images may be at submission (procedure 2026, 2.i). Three calendar months are counted back from the day of submission,
 * and the day that gives is still allowed: submitted on 31 May, made on 28 February (29 in a leap year) or later. Counted
 * back rather than forward because "at most three months old at submission" starts from the submission; whoever is in
 * time by counting forward is so by counting back.
 */
public final class Recency {
    private static final int MONTHS = 3;

    private Recency() {
    }

    /** First day on which an image submitted on the day may be made, inclusive. */
    public static LocalDate earliest(LocalDate submittedOn) {
        return submittedOn.minusMonths(MONTHS);
    }
}
