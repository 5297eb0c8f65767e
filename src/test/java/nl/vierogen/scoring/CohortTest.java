package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The statistics against published figures: 154 sonographers with four scans each of head, abdomen and femur, scored on
 * magnification, plane and calipers (IRIS, repub.eur.nl/pub/132311).
 */
class CohortTest {
    private static final int SONOGRAPHERS = 154;
    private static final double AVERAGE = 80.1;
    private static final Map<CriterionId, Double> CRITERIA = Map.of(new CriterionId("plane"), 73.4,
            new CriterionId("magnification"), 81.2, new CriterionId("calipers"), 85.7);
    private static final Map<StructureId, Double> STRUCTURES = Map.of(new StructureId("fl"), 83.8,
            new StructureId("ac"), 78.6, new StructureId("hc"), 77.9);
    /** Sonographers differ: each is so many percentage points better or worse than the average, evenly spread. */
    private static final double SKILL = 10;

    /**
     * One marginal rests on 154 x 12 = 1,848 scores of at most 2 points. A score is two draws at p near 0.8, so scores
     * alone err by sqrt(0.8 x 0.2 / 3,696) = 0.66 points. Skill adds its spread, 20 / sqrt(12) = 5.8, over the root of
     * 154: 0.47. Together 0.81; three times that is exceeded by chance once in some 370 marginals.
     */
    private static final double STANDARD_ERROR = 0.81;

    private static final int COHORTS = 100;

    @Test
    void aCohortGivesBackTheSixMarginals() {
        assertMarginals(marginals(cohort(20261122, 0)), within(3 * STANDARD_ERROR));
    }

    @Test
    void manyCohortsGiveThemBackWithoutBias() {
        Map<String, Double> sums = new TreeMap<>();
        IntStream.range(0, COHORTS)
                .forEach(seed -> marginals(cohort(seed, 0)).forEach((id, found) -> sums.merge(id, found, Double::sum)));
        sums.replaceAll((_, sum) -> sum / COHORTS);
        // the mean of 100 cohorts errs a tenth as much as one
        assertMarginals(sums, within(3 * STANDARD_ERROR / Math.sqrt(COHORTS)));
    }

    @Test
    void aCohortThatIsWorseByFourPointsIsToldApart() {
        Map<String, Double> found = marginals(cohort(20261122, -4));
        assertThat(expected()).allSatisfy(
                (id, published) -> assertThat(found.get(id)).as(id).isLessThan(published - STANDARD_ERROR));
    }

    private static void assertMarginals(Map<String, Double> found, Offset<Double> tolerance) {
        assertThat(found).containsOnlyKeys(expected().keySet());
        assertThat(expected()).allSatisfy(
                (id, published) -> assertThat(found.get(id)).as(id).isCloseTo(published, tolerance));
    }

    private static Map<String, Double> expected() {
        Map<String, Double> all = new TreeMap<>(Map.of("overall", AVERAGE));
        CRITERIA.forEach((id, percentage) -> all.put(id.value(), percentage));
        STRUCTURES.forEach((id, percentage) -> all.put(id.value(), percentage));
        return all;
    }

    private static Map<String, Double> marginals(Shares shares) {
        Map<String, Double> all = new TreeMap<>(Map.of("overall", exact(shares.overall())));
        shares.criteria().forEach((id, share) -> all.put(id.value(), exact(share)));
        shares.structures().forEach((id, share) -> all.put(id.value(), exact(share)));
        return all;
    }

    private static double exact(Shares.Share share) {
        return 100 * share.total().doubleValue() / share.maximum().doubleValue();
    }

    /** The biometry form asks the four scans of the three structures; its settings were not scored and stay open. */
    private static Shares cohort(long seed, double shift) {
        Random random = new Random(seed);
        return Stream.generate(() -> Shares.of(Counting.whole(Forms.BIOMETRIE), sheet(random, shift)))
                .limit(SONOGRAPHERS).reduce(Shares.NONE, Shares::plus);
    }

    private static ScoreSheet sheet(Random random, double shift) {
        double skill = shift + SKILL * (2 * random.nextDouble() - 1);
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (FormSlot slot : Forms.BIOMETRIE.slots()) {
            for (Map.Entry<CriterionId, Double> criterion : new TreeMap<>(CRITERIA).entrySet()) {
                // no interaction is published: criterion and structure each move the average by their own difference
                double chance = (criterion.getValue() + STRUCTURES.get(slot.structure()) - AVERAGE + skill) / 100;
                sheet = sheet.with(slot.id(), criterion.getKey(), draw(random, chance) + draw(random, chance));
            }
        }
        return sheet;
    }

    private static int draw(Random random, double chance) {
        return random.nextDouble() < chance ? 1 : 0;
    }
}
