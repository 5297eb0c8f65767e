package nl.vierogen.exchange.result.payload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreSheet;

/** How often two sheets say the same, in whole numbers up to the one division, so that every verifier gets the same. */
public final class Agreement {
    static final int DECIMALS = 3;
    private static final int LEVELS = Criterion.HIGHEST + 1;

    private final int[][] seen = new int[LEVELS][LEVELS];
    private int n;

    private Agreement() {
    }

    public static Agreement between(Counting counting, ScoreSheet one, ScoreSheet other) {
        Agreement agreement = new Agreement();
        for (FormSlot slot : counting.slots()) {
            for (Criterion criterion : counting.form().criteria(slot.id())) {
                agreement.add(one.points(slot.id(), criterion.id()), other.points(slot.id(), criterion.id()));
            }
        }
        return agreement;
    }

    private void add(OptionalInt one, OptionalInt other) {
        if (one.isPresent() && other.isPresent()) {
            seen[one.getAsInt()][other.getAsInt()]++;
            n++;
        }
    }

    public int n() {
        return n;
    }

    /** Share scored alike; 0 when nothing was scored by both. */
    public BigDecimal exact() {
        int alike = 0;
        for (int level = 0; level < LEVELS; level++) {
            alike += seen[level][level];
        }
        return n == 0 ? BigDecimal.ZERO : ratio(alike, n);
    }

    /** Cohen 1968 with weights |i - j|: one minus the distance seen over the distance that chance would give. */
    public Optional<BigDecimal> weightedKappa() {
        long distance = 0;
        long chance = 0;
        for (int i = 0; i < LEVELS; i++) {
            for (int j = 0; j < LEVELS; j++) {
                distance += (long) Math.abs(i - j) * seen[i][j];
                chance += (long) Math.abs(i - j) * row(i) * column(j);
            }
        }
        return chance == 0 ? Optional.empty() : Optional.of(ratio(chance - n * distance, chance));
    }

    private int row(int level) {
        int sum = 0;
        for (int j = 0; j < LEVELS; j++) {
            sum += seen[level][j];
        }
        return sum;
    }

    private int column(int level) {
        int sum = 0;
        for (int i = 0; i < LEVELS; i++) {
            sum += seen[i][level];
        }
        return sum;
    }

    private static BigDecimal ratio(long part, long whole) {
        return Bounds.plain(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS,
                RoundingMode.HALF_UP));
    }
}
