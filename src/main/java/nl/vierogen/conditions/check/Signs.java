package nl.vierogen.conditions.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.sign.Sign;

/** Computes the signs that formal conditions may be breached (procedure 2026, 2.a to 2.n, 4.c, 4.h). */
public final class Signs {
    private static final List<Function<Facts, Stream<Sign>>> CHECKS = List.of(DatesCheck::signs,
            ExaminationsCheck::signs, StatedCheck::signs, CompositionCheck::signs, PicturesCheck::signs,
            TracesCheck::signs);

    private Signs() {
    }

    /**
     * The signs by the letter of their condition, and within it in the order of the form. A condition and its images make
     * one sign, whatever it rests on: it is confirmed or dismissed once. Each id occurs once.
     */
    public static List<Sign> of(Facts facts) {
        Map<Finding.Subject, Sign> bySubject = new LinkedHashMap<>();
        each(facts).forEach(
                sign -> bySubject.merge(new Finding.Subject(sign.condition(), sign.slots()), sign, Sign::and));
        return List.copyOf(bySubject.values());
    }

    /** The signs with one piece of evidence each. */
    static List<Sign> each(Facts facts) {
        return CHECKS.stream().flatMap(check -> check.apply(facts)).sorted(Comparator.comparing(Sign::condition))
                .toList();
    }
}
