package nl.vierogen.trust;

/** How much work one guess of a passphrase costs. */
public enum Strength {
    /** Half a second a guess on a laptop of 2026. */
    REAL(600_000),
    /** For keys that are no secret and should open at once: those of practice, {@code PracticeKeys.file}, have it. */
    PRACTICE(1_000);

    private final int iterations;

    Strength(int iterations) {
        this.iterations = iterations;
    }

    int iterations() {
        return iterations;
    }
}
