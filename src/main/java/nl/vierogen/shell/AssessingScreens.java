package nl.vierogen.shell;

import java.util.Optional;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;

/** Makes assessing screens. */
@FunctionalInterface
public interface AssessingScreens {
    /**
     * The assessing screen of a logbook; read only once it is signed.
     *
     * @param slot the image to begin with, empty for the screen's own choice
     * @param criterion the criterion to begin with, empty for the screen's own choice
     * @param leads where one can go from there
     */
    Screen assessing(OpenLogbook logbook, Optional<SlotId> slot, Optional<CriterionId> criterion, Texts texts,
            Leads leads);

    /**
     * Where one can go from the assessing screen.
     *
     * @param inbox back to the list
     * @param summary on to the summary
     */
    record Leads(Runnable inbox, Runnable summary) {
    }
}
