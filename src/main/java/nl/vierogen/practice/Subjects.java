package nl.vierogen.practice;

import java.util.List;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Subject;

/** What is to be seen in the slots of the two built-in forms. */
final class Subjects {
    /** The structures of a case of biometry, in order. */
    static final List<String> BIOMETRY = List.of("hc", "ac", "fl");

    private Subjects() {
    }

    static Subject of(SlotId slot) {
        String id = slot.value();
        return switch (id.substring(id.indexOf('-') + 1)) {
            case "uterus" -> Subject.UTERUS;
            case "hc" -> Subject.HEAD;
            case "ac" -> Subject.ABDOMEN;
            case "fl" -> Subject.FEMUR;
            default -> Subject.CROWN_RUMP;
        };
    }
}
