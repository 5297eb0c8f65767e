package nl.vierogen.logbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gestational age in completed weeks and days, written {@code 28w+3d}.
 *
 * @param weeks completed weeks, 0 to 45
 * @param days further days, 0 to 6
 */
public record GestationalAge(int weeks, int days) implements Comparable<GestationalAge> {
    private static final int LONGEST_WEEKS = 45;
    private static final int DAYS_A_WEEK = 7;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,2})w\\+([0-6])d");

    /** @throws IllegalArgumentException when the age is outside 0w+0d to 45w+6d */
    public GestationalAge {
        if (weeks < 0 || weeks > LONGEST_WEEKS || days < 0 || days >= DAYS_A_WEEK) {
            throw new IllegalArgumentException("no gestational age: " + weeks + "w+" + days + "d");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is not written as {@code 28w+3d} or not possible
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GestationalAge parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not written as 28w+3d");
        }
        return new GestationalAge(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** Age in days, 0 to 321. */
    public int totalDays() {
        return weeks * DAYS_A_WEEK + days;
    }

    @Override
    public int compareTo(GestationalAge other) {
        return Integer.compare(totalDays(), other.totalDays());
    }

    @JsonValue
    @Override
    public String toString() {
        return weeks + "w+" + days + "d";
    }
}
