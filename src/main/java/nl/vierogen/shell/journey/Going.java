package nl.vierogen.shell.journey;

import javafx.scene.Node;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.review.Screening;
import nl.vierogen.shell.Navigator;
import nl.vierogen.shell.Place;
import nl.vierogen.shell.Screen;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.seal.SavePlaces;

/**
 * What every way through the program needs.
 *
 * @param navigator from screen to screen
 * @param dialogs questions in between
 * @param services what stands behind the screens
 * @param passed words that a person let stand where a name was suspected
 * @param places where results are saved
 */
record Going(Navigator navigator, Dialogs dialogs, Services services, PassedHits passed,
        SavePlaces places) {
    /** Looks for names in what a colleague says, as it is looked for in the first assessor's words. */
    Screening screening() {
        return new Screening(services.known(), passed);
    }

    /** To a place from which back leads to the inbox. */
    void home(Place place) {
        navigator.home();
        navigator.open(place);
    }

    Dates dates(Texts texts) {
        return new Dates(texts, services.clock());
    }

    Wording wording(OpenLogbook logbook, Texts texts) {
        return new Wording(texts, logbook.form(), services.clock().getZone());
    }

    /** A screen on a logbook. @param key of its title, which takes the logbook's number */
    static Screen screen(String key, OpenLogbook logbook, Texts texts, Node view, Node focus) {
        return screen(texts.get(key, logbook.logbook().number()), view, focus);
    }

    static Screen screen(String title, Node view, Node focus) {
        return Screen.of(title, title, view, focus);
    }
}
