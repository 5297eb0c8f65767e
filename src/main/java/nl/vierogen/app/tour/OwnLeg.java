package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

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
        int signs = arrival.logbook().undecided(arrival.logbook().session().assessment()).size();
        if (signs > 0) {
            hands.openConditions();
            guide.shoot("voorwaarden");
            hands.dismiss(signs);
        }
        arrival.toSummary("samenvatting");
        Signing signing = arrival.signing("uitslag");
        if (hands.isShown("four-eyes-ask")) {
            new LookingAlong(guide, hands, arrival.sheet(), signs, "meekijken").walk(Points.full(), List.of());
            signing.signAsColleague();
        } else {
            signing.fromSummary();
        }
        guide.prove(signing.sign(), pack);
    }
}
