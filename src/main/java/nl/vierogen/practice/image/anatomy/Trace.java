package nl.vierogen.practice.image.anatomy;

/** What is measured on a structure, in the structure's own units. */
public sealed interface Trace {
    /** Nothing is measured. */
    record None() implements Trace {
    }

    /** An ellipse, long axis along u, its middle at this v. */
    record Oval(double a, double b, double v) implements Trace {
        /** One about the middle of the structure. */
        public Oval(double a, double b) {
            this(a, b, 0);
        }

        /** Circumference in the same units (Ramanujan). */
        public double circumference() {
            return Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
        }
    }

    /** A straight line. */
    record Span(double fromU, double fromV, double toU, double toV) implements Trace {
        public double length() {
            return Math.hypot(toU - fromU, toV - fromV);
        }
    }
}
