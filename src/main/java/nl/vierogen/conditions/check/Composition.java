package nl.vierogen.conditions.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.sign.CaseData.Examined;
import nl.vierogen.conditions.sign.CaseData;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.FormSlot;

/**
 * A rule of the composition held against the logbook as it stands: new images where they were made again, kept ones
 * elsewhere. A case of which the images come from two examinations counts when both are within the window and by the
 * route, a reading of ours. What is unknown is counted neither in nor out.
 */
final class Composition {
    private final CompositionRule rule;
    private final List<CaseData> cases;

    Composition(Facts facts, CompositionRule rule) {
        this.rule = rule;
        this.cases = rule.cases().stream().map(id -> new CaseData(id, examined(facts, id))).toList();
    }

    List<CaseData> cases() {
        return cases;
    }

    /** Cases that count, whatever is unknown. */
    int fewest() {
        return (int) cases.stream().filter(one -> counts(one) == Known.YES).count();
    }

    /** Cases that may count. */
    int most() {
        return (int) cases.stream().filter(one -> counts(one) != Known.NO).count();
    }

    /** Cases outside a window that holds for every case by the route. */
    List<CaseData> outside() {
        return cases.stream()
                .filter(one -> rule.every() && byRoute(one) == Known.YES && inWindow(one) == Known.NO).toList();
    }

    /** Cases for want of whose route or age the rule could not be checked. */
    List<CaseId> doubts() {
        boolean few = fewest() < rule.atLeast() && most() >= rule.atLeast();
        boolean many = rule.atMost().map(limit -> most() > limit && fewest() <= limit).orElse(false);
        return cases.stream().filter(one -> (few || many) && counts(one) == Known.PERHAPS || isPerhapsOutside(one))
                .map(CaseData::caseId).toList();
    }

    boolean isInDoubtBy(CaseId id) {
        return doubts().contains(id);
    }

    private boolean isPerhapsOutside(CaseData one) {
        Known outside = byRoute(one).and(inWindow(one).not());
        return rule.every() && outside == Known.PERHAPS;
    }

    private Known counts(CaseData one) {
        return byRoute(one).and(inWindow(one));
    }

    private Known byRoute(CaseData one) {
        return rule.route().map(asked -> all(one, found -> Known.of(found.route(), asked::equals))).orElse(Known.YES);
    }

    private Known inWindow(CaseData one) {
        if (rule.from().isEmpty() && rule.to().isEmpty()) {
            return Known.YES;
        }
        return all(one, found -> Known.of(found.age(), this::isInWindow));
    }

    private boolean isInWindow(GestationalAge age) {
        return rule.from().map(from -> age.compareTo(from) >= 0).orElse(true)
                && rule.to().map(to -> age.compareTo(to) <= 0).orElse(true);
    }

    private static Known all(CaseData one, Function<Examined, Known> test) {
        return one.examined().stream().map(test).reduce(Known::and).orElse(Known.PERHAPS);
    }

    private static List<Examined> examined(Facts facts, CaseId id) {
        List<SlotId> slots = facts.form().slots().stream().filter(slot -> slot.caseId().equals(id)).map(FormSlot::id)
                .toList();
        Stream<Examined> made = facts.made().stream().filter(image -> slots.contains(image.slot()))
                .map(image -> examined(image.examination()));
        Stream<Examined> kept = facts.remade().stream().flatMap(again -> again.kept().stream()
                .filter(slot -> slots.contains(slot.slot()) && !again.slots().contains(slot.slot()))
                .map(slot -> new Examined(slot.route(), slot.age())));
        return Stream.concat(made, kept).distinct().toList();
    }

    private static Examined examined(Examination examination) {
        return new Examined(examination.route(), examination.gestationalAge());
    }

    /** An answer that may want facts. */
    private enum Known {
        NO, PERHAPS, YES;

        static <T> Known of(Optional<T> fact, Function<T, Boolean> test) {
            return fact.map(found -> test.apply(found) ? YES : NO).orElse(PERHAPS);
        }

        Known and(Known other) {
            return compareTo(other) <= 0 ? this : other;
        }

        Known not() {
            return values()[YES.ordinal() - ordinal()];
        }
    }
}
