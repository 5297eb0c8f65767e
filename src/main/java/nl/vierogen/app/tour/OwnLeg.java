package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.PracticeKeys;

/**
 * A package of one's own, of any round. Everything gets every point and every computed sign is said to be no breach: the
 * images are unknown, the way through the program is what is looked at.
 */
final class OwnLeg {
    private final Guide guide;

    OwnLeg(Guide guide) {
        this.guide = guide;
    }

    void walk(Path workspace, Path pack, Clock clock) throws Refusal {
        Arrival arrival = Arrival.of(guide, workspace, PracticeKeys.assessor(), pack, clock, "import");
        guide.shoot("beoordelen");
        Hands hands = arrival.hands();
        hands.score(arrival.sheet(), Points.full());
        dismiss(hands, arrival.logbook());
        arrival.toSummary("samenvatting");
        Signing signing = arrival.signing("uitslag");
        if (hands.isShown("four-eyes-ask")) {
            new LookingAlong(guide, hands, arrival.sheet(), "meekijken").walk(Points.full(), List.of());
            signing.signAsColleague();
        } else {
            signing.fromSummary();
        }
        guide.prove(signing.sign(), pack);
    }

    private void dismiss(Hands hands, OpenLogbook logbook) throws Refusal {
        int undecided = logbook.undecided(logbook.session().assessment()).size();
        if (undecided == 0) {
            return;
        }
        hands.press(KeyCode.F7);
        hands.waitFor("assessment-conditions-list");
        guide.shoot("voorwaarden");
        for (int left = undecided; left > 0; left--) {
            // the focus stands where a note to the first open sign is written; its two buttons follow
            hands.type("geen bezwaar");
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.TAB);
            hands.press(KeyCode.ENTER);
            int expected = left - 1;
            Screen.waitUntil("a sign dismissed",
                    () -> logbook.undecided(logbook.session().assessment()).size() == expected);
            Screen.frames(2);
        }
        hands.press(KeyCode.F7);
    }
}
