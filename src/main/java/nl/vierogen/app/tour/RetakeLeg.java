package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.PracticeKeys;
import nl.vierogen.verdict.ResultFile;

/** The retake of what failed comes in, and fails as well. */
final class RetakeLeg {
    private static final List<String> POOR = List.of("plane", "calipers");

    private final Guide guide;

    RetakeLeg(Guide guide) {
        this.guide = guide;
    }

    Proof walk(Path workspace, Path pack, Clock clock) throws Refusal {
        Hands hands = guide.start(workspace, PracticeKeys.assessor(), clock, Optional.of(pack));
        hands.waitFor("inbox-report");
        guide.shoot("herkansing-binnen");
        OpenLogbook logbook = guide.opened(pack);
        Sheet sheet = Sheet.of(logbook);
        hands.openStarted();
        hands.answerGate();
        Points poor = poor(sheet);
        hands.score(sheet.part(0, 1), poor);
        guide.shoot("herkansing-oud-onder-nieuw");
        hands.score(sheet.part(1, sheet.slots().size()), poor);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        guide.shoot("herkansing-onvoldoende");
        new LookingAlong(guide, hands, sheet, "").walk(poor, List.of());
        Signing signing = new Signing(guide, hands, ResultFile.name(logbook.logbook(), 1), "");
        signing.signAsColleague();
        Path result = signing.sign();
        return guide.prove(result, pack);
    }

    private static Points poor(Sheet sheet) {
        Map<String, Integer> points = new HashMap<>();
        for (FormSlot slot : sheet.slots()) {
            POOR.forEach(criterion -> points.put(slot.id() + "/" + criterion, 0));
        }
        return new Points(points);
    }
}
