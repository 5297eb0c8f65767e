package nl.vierogen.exchange.result;

/** Valid practice results as files, for tests elsewhere. */
public final class SampleResults {
    private SampleResults() {
    }

    /** Passes; signed by the practice assessor. */
    public static byte[] pass() {
        return Results.file(Results.pass());
    }

    /** Fails; signed by the practice assessor and colleague. */
    public static byte[] fail() {
        return Results.file(Results.fail());
    }

    /** A retake of two images that passes. */
    public static byte[] retake() {
        return Results.file(Results.retake());
    }
}
