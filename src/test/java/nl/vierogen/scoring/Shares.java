package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which part of the points that could be reached was reached, per criterion and per structure, over any number of
 * sheets. Criteria that are open count neither way.
 *
 * @param overall over everything
 * @param criteria by criterion, whatever the structure
 * @param structures by structure, whatever the criterion
 */
public record Shares(Share overall, Map<CriterionId, Share> criteria, Map<StructureId, Share> structures) {
    /** Nothing counted yet. */
    public static final Shares NONE = new Shares(Share.NONE, Map.of(), Map.of());

    /**
     * Points reached out of points that could be reached.
     *
     * @param total weighted points
     * @param maximum weighted points that could be reached
     */
    public record Share(BigDecimal total, BigDecimal maximum) {
        static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        Share plus(Share other) {
            return new Share(total.add(other.total), maximum.add(other.maximum));
        }

        /**
         * Percentage of the maximum to one decimal, for reading only.
         *
         * @throws ArithmeticException when nothing was counted
         */
        public BigDecimal percentage() {
            return total.multiply(HUNDRED).divide(maximum, 1, RoundingMode.HALF_UP);
        }
    }

    public Shares {
        criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
        structures = Collections.unmodifiableMap(new TreeMap<>(structures));
    }

    /** The shares of one sheet, over the slots that count. */
    public static Shares of(Counting counting, ScoreSheet sheet) {
        Map<CriterionId, Share> criteria = new TreeMap<>();
        Map<StructureId, Share> structures = new TreeMap<>();
        Share overall = Share.NONE;
        for (FormSlot slot : counting.slots()) {
            for (Criterion criterion : counting.form().criteria(slot.id())) {
                OptionalInt points = sheet.points(slot.id(), criterion.id());
                if (points.isPresent()) {
                    Share share = new Share(criterion.weight().multiply(BigDecimal.valueOf(points.getAsInt())),
                            criterion.maximum());
                    overall = overall.plus(share);
                    criteria.merge(criterion.id(), share, Share::plus);
                    structures.merge(slot.structure(), share, Share::plus);
                }
            }
        }
        return new Shares(overall, criteria, structures);
    }

    /** These and others together. */
    public Shares plus(Shares other) {
        Map<CriterionId, Share> allCriteria = new TreeMap<>(criteria);
        Map<StructureId, Share> allStructures = new TreeMap<>(structures);
        other.criteria.forEach((id, share) -> allCriteria.merge(id, share, Share::plus));
        other.structures.forEach((id, share) -> allStructures.merge(id, share, Share::plus));
        return new Shares(overall.plus(other.overall), allCriteria, allStructures);
    }
}
