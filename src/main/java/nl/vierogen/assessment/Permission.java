package nl.vierogen.assessment;

import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Which acts an assessment allows as it stands. */
final class Permission {
    private Permission() {
    }

    /**
     * @throws Refusal ASSESSMENT_SEALED, ASSESSMENT_WAITING while a colleague looks along, ASSESSMENT_COMPARING once both
     * sheets lie open, REVIEW_REPLIED once the answer is given, REVIEW_CLOSED for what belongs to an open comparison
     */
    static void require(Assessment now, Act act) throws Refusal {
        Stage stage = now.stage();
        switch (act) {
            case Act.Undone _,Act.Redone _ -> requireUndone(stage);
            case Act.Opened _,LifeAct.DeclaredIndependent _,LifeAct.DeclaredUnseen _ -> requireOpen(stage);
            case LifeAct.CorrectionOpened _ -> require(stage == Stage.SEALED, Problem.ASSESSMENT_CHANGED);
            case LifeAct.HandedBack _ -> {
                requireUndone(stage);
                require(now.lookingAlong().invited().isEmpty(), Problem.ASSESSMENT_COMPARING);
                // one signature would undo what two signed
                require(now.correction().filter(correction -> correction.bySigners() > 1).isEmpty(),
                        Problem.ASSESSMENT_COLLEAGUE_FIRST);
            }
            case ReviewAct.Settled _,ReviewAct.FindingSettled _,ReviewAct.AgreementDenied _ -> {
                requireUndone(stage);
                require(stage == Stage.ANSWERED || stage == Stage.COMPARING, Problem.REVIEW_CLOSED);
            }
            case ReviewAct.Asked _ -> require(mayAsk(now, stage), Problem.ASSESSMENT_CHANGED);
            case ReviewAct.Withdrawn _ -> require(stage == Stage.WAITING, Problem.REVIEW_CLOSED);
            case ReviewAct.Declined _,ReviewAct.Answered _ -> require(stage == Stage.WAITING, Problem.REVIEW_CLOSED);
            case ReviewAct.Invited invited -> require(now.lookingAlong().invited().isEmpty() && now.lastPosition() < 0
                    || stage == Stage.REPLIED && invited.revision() > 1, Problem.REVIEW_CLOSED);
            case ReviewAct.Locked _ -> require(stage == Stage.LOCKABLE, Problem.REVIEW_CLOSED);
            case ReviewAct.Replied _ -> require(now.lookingAlong().invited().isPresent() && stage != Stage.REPLIED,
                    Problem.REVIEW_REPLIED);
            case Act.Sealed sealed -> {
                require(stage != Stage.SEALED, Problem.ASSESSMENT_SEALED);
                boolean inTime = stage == Stage.READY
                        || stage == Stage.ANSWERED && !now.lookingAlong().isChangedSince();
                require(inTime && now.outcome().equals(Optional.of(sealed.outcome())), Problem.ASSESSMENT_CHANGED);
            }
            case Act.FirstCompleted _ -> {
                // comes with the score that completes
            }
            case Act.Scored _,Act.ScoreCleared _,Act.DoubtSet _,LifeAct.TakenOver _,FindingAct _ -> {
                requireOpen(stage);
                require(stage.isScoring() && !now.lookingAlong().isSheetFixed(), Problem.ASSESSMENT_COMPARING);
            }
            case Act.FeedbackWritten _,Act.OverallFeedbackWritten _,Act.RetakeMarked _,Act.RetakeUnmarked _,RemarkAct _ ->
                requireOpen(stage);
        }
    }

    private static boolean mayAsk(Assessment now, Stage stage) {
        return switch (stage) {
            case COLLEAGUE_FIRST -> true;
            case READY -> now.handedBack().isEmpty();
            case ANSWERED -> now.lookingAlong().isChangedSince();
            case NEW, ASSESSING, WAITING, SEALED, LOCKABLE, COMPARING, REPLIED -> false;
        };
    }

    private static void requireOpen(Stage stage) throws Refusal {
        requireUndone(stage);
        require(stage != Stage.WAITING, Problem.ASSESSMENT_WAITING);
    }

    private static void requireUndone(Stage stage) throws Refusal {
        require(stage != Stage.SEALED, Problem.ASSESSMENT_SEALED);
        require(stage != Stage.REPLIED, Problem.REVIEW_REPLIED);
    }

    private static void require(boolean holds, Problem problem) throws Refusal {
        if (!holds) {
            throw new Refusal(problem);
        }
    }
}
