package nl.vierogen.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;

/**
 * What a letter needs beside the result.
 *
 * @param jpegs the picture in a slot
 * @param ages the gestational age at which it was made
 * @param conditions what a formal condition asks, by its letter, in Dutch
 */
public record LetterSources(Function<SlotId, Optional<byte[]>> jpegs,
        Function<SlotId, Optional<GestationalAge>> ages, Function<String, Optional<String>> conditions) {

    /** From the package the result is of. */
    public static LetterSources of(LogbookPackage opened, Function<String, Optional<String>> conditions) {
        Map<SlotId, GestationalAge> ages = new HashMap<>();
        for (FormSlot slot : opened.form().slots()) {
            age(opened.logbook(), slot).ifPresent(age -> ages.put(slot.id(), age));
        }
        return new LetterSources(slot -> Optional.ofNullable(opened.images().get(slot)),
                slot -> Optional.ofNullable(ages.get(slot)), conditions);
    }

    private static Optional<GestationalAge> age(Logbook logbook, FormSlot slot) {
        Optional<String> examination = logbook.image(slot.id()).map(LogbookImage::examination);
        return logbook.logbookCase(slot.caseId()).flatMap(known -> examination.flatMap(known::examination))
                .flatMap(known -> known.gestationalAge());
    }
}
