package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.verdict.ResultFile;

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
        Hands hands = guide.start(workspace, PracticeKeys.assessor(), clock, Optional.of(pack));
        hands.waitFor("inbox-report");
        guide.shoot("import");
        OpenLogbook logbook = guide.opened(pack);
        Sheet sheet = Sheet.of(logbook);
        hands.openStarted();
        hands.answerGate();
        guide.shoot("beoordelen");
        hands.score(sheet, Points.full());
        dismiss(hands, logbook);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        guide.shoot("samenvatting");
        Signing signing = new Signing(guide, hands, ResultFile.name(logbook.logbook(), 1), "uitslag");
        if (hands.isShown("four-eyes-ask")) {
            new LookingAlong(guide, hands, sheet, "meekijken").walk(Points.full(), List.of());
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
