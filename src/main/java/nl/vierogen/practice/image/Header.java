package nl.vierogen.practice.image;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What the machine writes at the top of its screen.
 *
 * @param gestationalAge
 *            as shown, for example {@code 28w3d}; the structure's size follows it
 */
public record Header(String practiceName, LocalDate date, LocalTime time, Optional<String> gestationalAge) {
}
