package nl.vierogen.app.tour;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.vierogen.scoring.CriterionPlace;

/**
 * What is given: every point, but for the exceptions.
 *
 * @param exceptions points by {@code slot/criterion}
 */
record Points(Map<String, Integer> exceptions) implements ToIntFunction<CriterionPlace> {
    private static final int FULL = 2;

    Points {
        exceptions = Map.copyOf(exceptions);
    }

    /** Every point there is. */
    static Points full() {
        return new Points(Map.of());
    }

    /** The same, but for these. */
    Points but(Map<String, Integer> others) {
        Map<String, Integer> both = new HashMap<>(exceptions);
        both.putAll(others);
        return new Points(both);
    }

    @Override
    public int applyAsInt(CriterionPlace place) {
        return exceptions.getOrDefault(place.toString(), FULL);
    }
}
