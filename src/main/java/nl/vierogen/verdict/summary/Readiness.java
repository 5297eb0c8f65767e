package nl.vierogen.verdict.summary;

import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.texts.Texts;
import nl.vierogen.verdict.words.Asides;
import nl.vierogen.verdict.words.VerdictText;

/**
 * Whether an assessment can be signed, and why it can or cannot.
 *
 * @param ready whether it can
 * @param why in sentences
 */
record Readiness(boolean ready, String why) {
    static Readiness of(Assessment assessment, OpenLogbook logbook, Texts texts) {
        Optional<String> obstacle = new Obstacles(logbook, texts).first(assessment);
        boolean ready = switch (assessment.stage()) {
            case READY -> obstacle.isEmpty();
            case ANSWERED -> !assessment.lookingAlong().isChangedSince() && assessment.outcome().isPresent();
            case NEW, ASSESSING, COLLEAGUE_FIRST, WAITING, SEALED, LOCKABLE, COMPARING, REPLIED -> false;
        };
        return new Readiness(ready, obstacle.filter(_ -> assessment.stage().isScoring())
                .orElseGet(() -> standing(assessment, texts)));
    }

    private static String standing(Assessment assessment, Texts texts) {
        if (assessment.stage() == Stage.READY && assessment.outcome().filter(VerdictText::goesBack).isPresent()) {
            return texts.get("verdict.seal.back");
        }
        String why = isChanged(assessment) ? texts.get("verdict.seal.changed")
                : texts.get("verdict.seal." + assessment.stage(), assessment.tally().open().size());
        return switch (assessment.stage()) {
            case READY, COLLEAGUE_FIRST ->
                new Asides(assessment, texts).doubts().map(doubts -> why + " " + doubts).orElse(why);
            case NEW, ASSESSING, WAITING, ANSWERED, SEALED, LOCKABLE, COMPARING, REPLIED -> why;
        };
    }

    // what the colleague signed is not what it is now: both sign again
    private static boolean isChanged(Assessment assessment) {
        return assessment.stage() == Stage.ANSWERED && assessment.lookingAlong().isChangedSince();
    }
}
