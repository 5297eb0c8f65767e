package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.verdict.ResultFile;

/** Someone who saw none of it gives a second opinion, in a workspace and with keys of her own: it passes. */
final class SecondOpinionLeg {
    private static final Points POINTS = new Points(Map.of("case1-hc/calipers", 1, "case3-hc/settings", 1));

    private final Guide guide;

    SecondOpinionLeg(Guide guide) {
        this.guide = guide;
    }

    void walk(Path workspace, Path pack, Clock clock) throws Refusal {
        Hands hands = guide.start(workspace, PracticeKeys.independent(), clock, Optional.of(pack));
        hands.waitFor("inbox-report");
        OpenLogbook logbook = guide.opened(pack);
        Sheet sheet = Sheet.of(logbook);
        hands.openStarted();
        hands.answerGate();
        hands.score(sheet.part(0, 1), POINTS);
        guide.shoot("herbeoordeling");
        hands.score(sheet.part(1, sheet.slots().size()), POINTS);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        guide.shoot("herbeoordeling-voldoende");
        Signing signing = new Signing(guide, hands, ResultFile.name(logbook.logbook(), 1), "herbeoordeling");
        signing.fromSummary();
        guide.prove(signing.sign(), pack);
        hands.waitFor("inbox-table");
        guide.shoot("inbox-van-de-herbeoordelaar");
    }
}
