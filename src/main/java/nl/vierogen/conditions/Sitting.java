package nl.vierogen.conditions;

import java.util.List;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.SlotId;

/** The assessed images of one examination; at least one. */
record Sitting(List<Made> images) {
    Sitting {
        images = List.copyOf(images);
    }

    CaseId caseId() {
        return images.getFirst().of().id();
    }

    Examination examination() {
        return images.getFirst().examination();
    }

    String place() {
        return images.getFirst().place();
    }

    List<SlotId> slots() {
        return images.stream().map(Made::slot).toList();
    }
}
