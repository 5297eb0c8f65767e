package nl.vierogen.practice.image;

import nl.vierogen.practice.image.Quality.Calipers;
import nl.vierogen.practice.image.anatomy.Trace;
import nl.vierogen.practice.image.sonar.Dice;

/** Where the sonographer puts the calipers: on the edge, or clearly beside it. */
final class CaliperPlacement {
    private CaliperPlacement() {
    }

    static Trace of(Trace edge, Calipers calipers, long seed) {
        if (calipers == Calipers.GOOD) {
            return edge;
        }
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
