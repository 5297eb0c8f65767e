package nl.vierogen.app.entrance;

import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.PlaceWords;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;

/** Says at the door that the work lies where it may be damaged, until someone has passed with that said: once a start. */
final class PlaceDoubt {
    private final OwnKeys<?> keys;
    private boolean passed;

    PlaceDoubt(OwnKeys<?> keys) {
        this.keys = keys;
    }

    /** Looks where the work lies, and says it when there is something to say. */
    void mention(Tasks tasks, Texts texts, Asking asking) {
        if (!passed) {
            tasks.inBackground(keys::whereabouts,
                    place -> PlaceWords.ofWork(place, texts).ifPresent(asking::mention), _ -> {
                        // a disk that does not answer is noticed soon enough
                    });
        }
    }

    /** Someone has come through the door. */
    void passed() {
        passed = true;
    }
}
