package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierogen.logbook.GestationalAge;

/**
 * A criterion on which an image is scored with 0, 1 or 2.
 *
 * @param id id, unique within its structure
 * @param name what it is called
 * @param weight what one point counts for, above 0 and at most 10
 * @param levels what 0, 1 and 2 mean, in that order
 * @param variants other meanings below a gestational age, youngest first
 */
public record Criterion(CriterionId id, LocalizedText name, BigDecimal weight, List<LocalizedText> levels,
        List<Variant> variants) {
    /** Points that can be given: 0, 1 and 2. */
    public static final int HIGHEST = 2;

    private static final BigDecimal HIGHEST_WEIGHT = BigDecimal.TEN;

    /**
     * Other meanings of 0, 1 and 2 for a pregnancy younger than an age.
     *
     * @param below the age from which it no longer holds
     * @param levels what 0, 1 and 2 mean
     */
    public record Variant(GestationalAge below, List<LocalizedText> levels) {
        public Variant {
            levels = List.copyOf(levels);
            requireThree(levels);
        }
    }

    /** @throws IllegalArgumentException when a level lacks or the weight is out of range */
    public Criterion {
        levels = List.copyOf(levels);
        variants = List.copyOf(variants);
        requireThree(levels);
        if (weight.signum() <= 0 || weight.compareTo(HIGHEST_WEIGHT) > 0 || weight.scale() > 4) {
            throw new IllegalArgumentException("weight");
        }
    }

    /** What the points mean at a gestational age; the general meaning when the age is not known. */
    public LocalizedText level(int points, Optional<GestationalAge> age) {
        return variants.stream().filter(variant -> age.isPresent() && age.get().compareTo(variant.below()) < 0)
                .findFirst().map(Variant::levels).orElse(levels).get(points);
    }

    /** Most that this criterion can add to the total. */
    public BigDecimal maximum() {
        return weight.multiply(BigDecimal.valueOf(HIGHEST));
    }

    private static void requireThree(List<LocalizedText> levels) {
        if (levels.size() != HIGHEST + 1) {
            throw new IllegalArgumentException("levels");
        }
    }
}
