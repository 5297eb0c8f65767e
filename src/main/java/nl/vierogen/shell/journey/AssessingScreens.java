package nl.vierogen.shell.journey;

import java.util.Optional;
import nl.vierogen.assessment.screen.FirstPicture;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.problem.Refusal;
import nl.vierogen.assessment.opened.OpenLogbook;
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
     * The image that the screen will begin with, for who cannot wait for all of it. Not on the JavaFX thread.
     *
     * @return empty where there is nothing to see before the screen
     * @throws Refusal why the image cannot be shown
     */
    default Optional<FirstPicture> first(OpenLogbook logbook) throws Refusal {
        return Optional.empty();
    }

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
