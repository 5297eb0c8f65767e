package nl.vierogen.conditions.sign;

import java.time.LocalDate;

/** How a day is written for a person. */
@FunctionalInterface
public interface DayText {
    /** The day in words, such as {@code 3 dec 2026}. */
    String of(LocalDate day);
}
