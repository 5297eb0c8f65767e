package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.statement.PracticeKeys;

/** The retake of what failed comes in, and fails as well. */
final class RetakeLeg {
    private static final List<String> POOR = List.of("plane", "calipers");

    private final Guide guide;

    RetakeLeg(Guide guide) {
        this.guide = guide;
    }

    Proof walk(Path workspace, Path pack, Clock clock) throws Refusal {
        Arrival arrival = Arrival.of(guide, workspace, PracticeKeys.assessor(), pack, clock, "herkansing-binnen");
        Points poor = poor(arrival.sheet());
        arrival.score(poor, "herkansing-oud-onder-nieuw");
        arrival.toSummary("herkansing-onvoldoende");
        new LookingAlong(guide, arrival.hands(), arrival.sheet(), 0, "").walk(poor, List.of());
        Signing signing = arrival.signing("");
        signing.signAsColleague();
        return guide.prove(signing.sign(), pack);
    }

    private static Points poor(Sheet sheet) {
        Map<String, Integer> points = new HashMap<>();
        for (FormSlot slot : sheet.slots()) {
            POOR.forEach(criterion -> points.put(slot.id() + "/" + criterion, 0));
        }
        return new Points(points);
    }
}
