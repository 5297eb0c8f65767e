package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/** Someone who saw none of it gives a second opinion, in a workspace and with keys of her own: it passes. */
final class SecondOpinionLeg {
    private static final Points POINTS = new Points(Map.of("case1-hc/calipers", 1, "case3-hc/settings", 1));

    private final Guide guide;

    SecondOpinionLeg(Guide guide) {
        this.guide = guide;
    }

    void walk(Path workspace, Path pack, Clock clock) throws Refusal {
        Arrival arrival = Arrival.of(guide, workspace, PracticeKeys.independent(), pack, clock, "");
        arrival.score(POINTS, "herbeoordeling");
        arrival.toSummary("herbeoordeling-voldoende");
        Signing signing = arrival.signing("herbeoordeling");
        signing.fromSummary();
        guide.prove(signing.sign(), pack);
        arrival.hands().waitFor("inbox-table");
        guide.shoot("inbox-van-de-herbeoordelaar");
    }
}
