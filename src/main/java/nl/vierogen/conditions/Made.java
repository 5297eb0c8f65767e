package nl.vierogen.conditions;

import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;

/** An assessed image with the examination it was made in. */
record Made(LogbookImage image, LogbookCase of, Examination examination) {
    SlotId slot() {
        return image.slot();
    }

    // examination ids may have capitals, ids of signs not: hence the number within the case
    String place() {
        return of.id() + "." + (of.examinations().indexOf(examination) + 1);
    }
}
