package nl.vierogen.assessment;

import java.util.Optional;
import nl.vierogen.scoring.Outcome;

/** Says where an assessment is. */
final class Stages {
    private Stages() {
    }

    static Stage of(Assessment assessment) {
        return assessment.lookingAlong().invited().isPresent() ? colleague(assessment) : first(assessment);
    }

    private static Stage first(Assessment assessment) {
        if (assessment.seal().isPresent()) {
            return Stage.SEALED;
        }
        Optional<Outcome> outcome = assessment.outcome();
        if (outcome.filter(Outcome.HANDED_BACK::equals).isPresent()) {
            return Stage.READY;
        }
        if (assessment.lookingAlong().asked().isPresent()) {
            return assessment.lookingAlong().answered().isPresent() ? Stage.ANSWERED : Stage.WAITING;
        }
        return outcome.map(now -> assessment.needsColleague(now) ? Stage.COLLEAGUE_FIRST : Stage.READY)
                .orElse(assessment.isOpened() ? Stage.ASSESSING : Stage.NEW);
    }

    private static Stage colleague(Assessment assessment) {
        if (assessment.lookingAlong().replied().isPresent()) {
            return Stage.REPLIED;
        }
        if (assessment.lookingAlong().isLocked()) {
            return Stage.COMPARING;
        }
        return assessment.outcome().map(_ -> Stage.LOCKABLE)
                .orElse(assessment.isOpened() ? Stage.ASSESSING : Stage.NEW);
    }
}
