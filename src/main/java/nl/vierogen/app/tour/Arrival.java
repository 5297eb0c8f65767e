package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.verdict.ResultFile;

/**
 * A package with which the program was started, taken in and opened, past the question whether one knows the practice.
 *
 * @param guide what every leg has at hand
 * @param hands hands for the program
 * @param logbook what the package holds
 * @param sheet what is scored of it
 */
record Arrival(Guide guide, Hands hands, OpenLogbook logbook, Sheet sheet) {
    /** @param shown what the picture of its coming in is called; empty for none */
    static Arrival of(Guide guide, Path workspace, Identity person, Path pack, Clock clock, String shown)
            throws Refusal {
        Hands hands = guide.start(workspace, person, clock, Optional.of(pack));
        hands.waitFor("inbox-report");
        if (!shown.isEmpty()) {
            guide.shoot(shown);
        }
        OpenLogbook logbook = guide.opened(pack);
        hands.openStarted();
        hands.answerGate();
        return new Arrival(guide, hands, logbook, Sheet.of(logbook));
    }

    /** Scores everything, with a picture when the first image is done. */
    void score(Points points, String shown) throws Refusal {
        hands.score(sheet.part(0, 1), points);
        guide.shoot(shown);
        hands.score(sheet.part(1, sheet.slots().size()), points);
    }

    void toSummary(String shown) throws Refusal {
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        guide.shoot(shown);
    }

    /** @param shown what the pictures are called; empty for none */
    Signing signing(String shown) {
        return new Signing(guide, hands, ResultFile.name(logbook.logbook(), 1), shown);
    }
}
