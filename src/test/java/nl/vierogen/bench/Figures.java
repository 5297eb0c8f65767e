package nl.vierogen.bench;

import java.util.Arrays;

/** Figures of one kind, in the order of size. */
record Figures(double... all) {
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;

    Figures {
        all = all.clone();
        Arrays.sort(all);
    }

    int count() {
        return all.length;
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(P95);
    }

    double p99() {
        return at(P99);
    }

    // the smallest figure that at least this share of all does not pass
    private double at(double share) {
        return all[Math.max(0, (int) Math.ceil(share * all.length) - 1)];
    }
}
