package nl.vierogen.logbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One examination of one pregnant woman, as the sonographer stated it.
 *
 * @param id id, unique within its case
 * @param bmi body mass index in kg/m2, 10 to 90, empty when not given
 * @param gestationalAge age on the day of the examination, empty when not given
 * @param examinedOn day of the examination, empty when not given
 * @param route how it was scanned; given for a crown-rump length only
 */
public record Examination(String id, Optional<BigDecimal> bmi, Optional<GestationalAge> gestationalAge,
        Optional<LocalDate> examinedOn, Optional<Route> route) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,15}");
    private static final BigDecimal LOWEST_BMI = BigDecimal.TEN;
    private static final BigDecimal HIGHEST_BMI = BigDecimal.valueOf(90);

    /** @throws IllegalArgumentException when the id is not one or the BMI is impossible */
    public Examination {
        if (!isId(id)) {
            throw new IllegalArgumentException("no examination id");
        }
        if (bmi.isPresent() && (bmi.get().compareTo(LOWEST_BMI) < 0 || bmi.get().compareTo(HIGHEST_BMI) > 0
                || bmi.get().scale() > 2)) {
            throw new IllegalArgumentException("impossible BMI");
        }
    }

    /** Whether a text can be the id of an examination: 1 to 16 letters, digits and dashes. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
