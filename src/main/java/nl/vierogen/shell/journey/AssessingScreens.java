package nl.vierogen.shell.journey;

import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.shell.Screen;
import nl.vierogen.texts.Texts;

/** Makes assessing screens. */
@FunctionalInterface
public interface AssessingScreens {
    /**
     * The assessing screen of a logbook; read only once it is signed.
     *
     * @param offer what it offers beside scoring
     * @param standing where to begin; told of every move
     * @param leads where one can go from there
     */
    Screen assessing(OpenLogbook logbook, Offer offer, Standing standing, Texts texts, Leads leads);

    /**
     * Where one can go from the assessing screen.
     *
     * @param inbox back to the list
     * @param summary on to the summary
     * @param recognised from the colleague's seat: she knows whose logbook it is, and declines
     */
    record Leads(Runnable inbox, Runnable summary, Runnable recognised) {
    }
}
