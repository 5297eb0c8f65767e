package nl.vierogen.review.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.retake.RetakeMarks;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.texts.Texts;

/**
 * Looking along as it stands.
 *
 * @param sentence what is to be done, or what was done
 * @param asked everyone who was asked, with how it ended
 * @param steps what can be done now, the first first
 */
record FourEyesState(String sentence, List<String> asked, List<Step> steps) {
    FourEyesState {
        asked = List.copyOf(asked);
        steps = List.copyOf(steps);
    }

    /** What can be done. */
    enum Step {
        ASK, COMPARE, OPEN_ANSWER, CONTINUE_HERE, SAVE_REQUEST, WITHDRAW
    }

    /** Empty while looking along is not in question. */
    static Optional<FourEyesState> of(Assessment assessment, RequestText request, Texts texts) {
        LookingAlong along = assessment.lookingAlong();
        Stage stage = assessment.stage();
        boolean inQuestion = stage == Stage.COLLEAGUE_FIRST || along.asked().isPresent() || !along.ended().isEmpty();
        if (!inQuestion || along.invited().isPresent()) {
            return Optional.empty();
        }
        List<String> asked = new ArrayList<>();
        along.ended().forEach(one -> asked.add(texts.get(
                one.declined() ? "review.asked.declined" : "review.asked.withdrawn", one.person())));
        along.asked().ifPresent(one -> asked.add(texts.get(ending(along), one.person())));
        return Optional.of(new FourEyesState(sentence(assessment, request, texts), asked, steps(stage, along)));
    }

    private static String ending(LookingAlong along) {
        return along.answered().map(answer -> answer.agreement().denied() ? "review.asked.not-agreed"
                : "review.asked.answered").orElse("review.asked.waiting");
    }

    private static List<Step> steps(Stage stage, LookingAlong along) {
        return switch (stage) {
            case COLLEAGUE_FIRST -> List.of(Step.ASK);
            case WAITING -> along.asked().map(ReviewAct.Asked::here).orElse(false)
                    ? List.of(Step.CONTINUE_HERE, Step.WITHDRAW)
                    : List.of(Step.OPEN_ANSWER, Step.SAVE_REQUEST, Step.WITHDRAW);
            case ANSWERED -> List.of(Step.COMPARE);
            case NEW, ASSESSING, READY, SEALED, LOCKABLE, COMPARING, REPLIED -> List.of();
        };
    }

    private static String sentence(Assessment assessment, RequestText request, Texts texts) {
        return switch (assessment.stage()) {
            case COLLEAGUE_FIRST -> texts.get("review.four-eyes.first") + missingMarks(assessment, texts);
            case WAITING -> assessment.lookingAlong().asked().map(request::sentence).orElse("");
            case ANSWERED -> texts.get(assessment.lookingAlong().isChangedSince() ? "review.four-eyes.changed"
                    : "review.four-eyes.answered");
            case NEW, ASSESSING, READY, SEALED, LOCKABLE, COMPARING, REPLIED -> texts.get("review.four-eyes.asked");
        };
    }

    // a fail in the first round asks for at least one mark (procedure 2026, 4.g)
    private static String missingMarks(Assessment assessment, Texts texts) {
        Outcome outcome = assessment.outcome().orElse(Outcome.SUFFICIENT);
        boolean missing = RetakeMarks.areAsked(assessment.terms().round(), outcome)
                && assessment.retakeMarks().isEmpty()
                && new RetakeMarks(assessment.counting(), assessment.tally(), assessment.findings().values())
                        .proposed().isEmpty();
        return missing ? " " + texts.get("review.four-eyes.no-marks") : "";
    }
}
