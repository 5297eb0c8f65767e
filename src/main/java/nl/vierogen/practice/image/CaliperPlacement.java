package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.anatomy.Trace;
import nl.vierogen.practice.image.sonar.Dice;

/** Where the sonographer puts the calipers: on the edge, slightly off it in one place, or clearly beside it. */
final class CaliperPlacement {
    /** How far the one place is off, in units of half the structure's length. */
    static final double NEAR_OVAL = 0.12;
    static final double NEAR_SPAN = 0.07;

    private CaliperPlacement() {
    }

    static Trace of(Trace edge, Calipers calipers, long seed) {
        return switch (calipers) {
            case GOOD -> edge;
            case NEAR -> near(edge);
            case OFF, NONE -> off(edge, seed);
        };
    }

    // the one side lies on the edge, the other beside it
    private static Trace near(Trace edge) {
        return switch (edge) {
            case Trace.None none -> none;
            case Trace.Oval oval -> new Trace.Oval(oval.a(), oval.b() + NEAR_OVAL / 2, oval.v() - NEAR_OVAL / 2);
            case Trace.Span span ->
                new Trace.Span(span.fromU(), span.fromV(), span.toU() + NEAR_SPAN, span.toV());
        };
    }

    private static Trace off(Trace edge, long seed) {
        boolean outside = new Dice(seed ^ 0xCA11L).coin();
        return switch (edge) {
            case Trace.None none -> none;
            case Trace.Oval oval -> outside
                    ? new Trace.Oval(oval.a() + 0.1, oval.b() + 0.08)
                    : new Trace.Oval(oval.a() - 0.12, oval.b() - 0.15);
            case Trace.Span span -> outside
                    ? new Trace.Span(span.fromU() - 0.16, span.fromV() - 0.03, span.toU() + 0.13, span.toV() + 0.05)
                    : new Trace.Span(span.fromU() + 0.17, span.fromV() + 0.1, span.toU() - 0.12, span.toV() - 0.06);
        };
    }
}
