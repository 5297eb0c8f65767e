package nl.vierogen.practice.image;

import java.util.List;
import nl.vierogen.practice.image.anatomy.Biometry;
import nl.vierogen.practice.image.anatomy.Trace;

/** What the machine reads off its calipers: the traced ellipse or line and the lines of its result box. */
record Measurement(Trace trace, List<String> readings) {

    /**
     * @param trace
     *            as placed, in units of half the structure's length
     * @param unit
     *            half that length in cm
     */
    static Measurement of(Subject subject, Trace trace, double unit) {
        return switch (trace) {
            case Trace.None none -> new Measurement(none, List.of());
            case Trace.Oval oval -> new Measurement(oval, oval(subject, oval, unit));
            case Trace.Span span -> new Measurement(span, span(subject, span.length() * unit));
        };
    }

    private static List<String> oval(Subject subject, Trace.Oval oval, double unit) {
        double circumference = oval.circumference() * unit;
        boolean head = subject == Subject.HEAD;
        double age = head ? Biometry.ageByHead(circumference) : Biometry.ageByAbdomen(circumference);
        String name = head ? "HC" : "AC";
        return List.of(reading(name, circumference), age(age), reading(head ? "OFD" : "TAD", 2 * oval.a() * unit),
                reading(head ? "BPD" : "APD", 2 * oval.b() * unit));
    }

    private static List<String> span(Subject subject, double length) {
        return subject == Subject.FEMUR
                ? List.of(reading("FL", length), age(Biometry.ageByFemur(length)))
                : List.of(reading("CRL", length), age(Biometry.ageByCrownRump(length)));
    }

    private static String reading(String name, double cm) {
        long tenths = Math.round(100 * cm);
        return name + "  " + tenths / 10 + "." + tenths % 10 + " mm";
    }

    private static String age(double weeks) {
        return "GA  " + GestationalAge.shown(weeks);
    }
}
