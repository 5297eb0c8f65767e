package nl.vierogen.conditions.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.Made;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.SlotId;

/**
 * The same image, or almost: in two slots it is not what was asked (procedure 2026, 2.j), in another logbook it is not
 * hers alone (2.h), and equal to an old image it was not made again (4.c).
 */
final class PicturesCheck {
    private PicturesCheck() {
    }

    static Stream<Sign> signs(Facts facts) {
        List<SlotId> slots = facts.made().stream().map(Made::slot).toList();
        return slots.stream().flatMap(slot -> signs(facts, slot, slots.subList(0, slots.indexOf(slot))));
    }

    private static Stream<Sign> signs(Facts facts, SlotId slot, List<SlotId> before) {
        Optional<Match> twin = nearest(facts, slot, before, facts.looks().prints());
        Optional<Match> old = facts.remade().flatMap(_ -> nearest(facts, slot, oldSlots(facts, slot),
                facts.looks().oldPrints()));
        Stream<Sign> inTwo = twin.stream().flatMap(match -> facts.sign("j/twice/" + match.slot() + "+" + slot,
                List.of(match.slot(), slot), new Evidence.InTwoSlots(slot, match.slot(), match.likeness())));
        Stream<Sign> notRemade = old.stream().flatMap(match -> facts.sign("i/same/" + slot + "+" + match.slot(),
                List.of(slot), new Evidence.NotRemade(slot, match.slot(), match.likeness())));
        // an old image was seen before by nature, so what equals one says nothing about another logbook
        Stream<Sign> elsewhere = Optional.ofNullable(facts.looks().seenElsewhere().get(slot))
                .filter(_ -> old.isEmpty()).stream()
                .flatMap(likeness -> facts.sign("h/seen/" + slot, List.of(slot),
                        new Evidence.SeenElsewhere(slot, likeness)));
        return Stream.of(inTwo, notRemade, elsewhere).flatMap(found -> found);
    }

    // its own slot first, so that this is the one named when several are equal
    private static List<SlotId> oldSlots(Facts facts, SlotId slot) {
        return Stream.concat(Stream.of(slot), facts.looks().oldPrints().keySet().stream().sorted()).distinct().toList();
    }

    private static Optional<Match> nearest(Facts facts, SlotId slot, List<SlotId> others, Map<SlotId, Print> prints) {
        return Optional.ofNullable(facts.looks().prints().get(slot)).flatMap(print -> others.stream()
                .flatMap(other -> Optional.ofNullable(prints.get(other)).flatMap(print::likeness)
                        .map(likeness -> new Match(other, likeness)).stream())
                .min(Comparator.comparing(Match::likeness)));
    }

    private record Match(SlotId slot, Likeness likeness) {
    }
}
