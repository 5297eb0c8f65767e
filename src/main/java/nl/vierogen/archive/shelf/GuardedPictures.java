package nl.vierogen.archive.shelf;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * The images of a logbook as far as whoever sits before it may see them now.
 *
 * @param pictures the images
 * @param session the assessment they are looked at for
 * @param hidden which are not shown again
 */
record GuardedPictures(Pictures pictures, AssessmentSession session, HiddenImages hidden) implements Pictures {
    /**
     * @throws Refusal REVIEW_IMAGES_HIDDEN after a confirmed breach that hides it, REVIEW_SEEN_UNASKED at the seat of a
     * second opinion until she said that she has not seen it before
     */
    @Override
    public byte[] jpeg(SlotId slot) throws Refusal {
        Assessment now = session.assessment();
        if (isUnasked(now)) {
            throw new Refusal(Problem.REVIEW_SEEN_UNASKED);
        }
        if (isHidden(now, slot)) {
            throw new Refusal(Problem.REVIEW_IMAGES_HIDDEN);
        }
        return pictures.jpeg(slot);
    }

    @Override
    public Optional<byte[]> old(SlotId slot) throws Refusal {
        Assessment now = session.assessment();
        return isUnasked(now) || isHidden(now, slot) ? Optional.empty() : pictures.old(slot);
    }

    private static boolean isUnasked(Assessment now) {
        return now.terms().round() == Round.SECOND_OPINION && isSeat(now) && now.stage().isScoring()
                && !now.isDeclaredUnseen();
    }

    // while one scores, the screen covers what she confirms herself, and uncovers it when she thinks better of it
    private boolean isHidden(Assessment now, SlotId slot) throws Refusal {
        List<Finding> asked = isSeat(now) ? KeptRequests.last(session, ReviewAct.Invited.class).draft().findings()
                : List.of();
        return hidden.among(asked, slot).isPresent()
                || !now.stage().isScoring() && hidden.of(now, slot).isPresent();
    }

    private static boolean isSeat(Assessment now) {
        return now.lookingAlong().invited().isPresent();
    }
}
