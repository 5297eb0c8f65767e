package nl.vierogen.assessment.screen;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.independence.GateViewModel;
import nl.vierogen.assessment.screen.state.Caret;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.viewer.picture.DecodedPicture;

/**
 * The image that the assessing screen of a logbook begins with.
 *
 * @param logbook id of the assessment
 * @param slot which image it is
 * @param picture the image
 * @param grid whether a case has several images
 */
public record FirstPicture(String logbook, SlotId slot, DecodedPicture picture, boolean grid) {
    /**
     * Decodes it. Not on the JavaFX thread.
     *
     * @return empty where the screen does not begin with one image to score: nothing may be seen ahead of the question
     * whether one may see it, and an image that was made again stands beside the first one
     * @throws Refusal as the pictures of the logbook, or JPEG_UNDECODABLE
     */
    public static Optional<FirstPicture> of(OpenLogbook logbook) throws Refusal {
        Assessment now = logbook.session().assessment();
        if (GateViewModel.isAsked(now) || !now.stage().isScoring() || now.handedBack().isPresent()
                || now.lookingAlong().invited().isPresent()) {
            return Optional.empty();
        }
        SlotId slot = new Caret(now.counting(), now::sheet).position().slot();
        if (logbook.logbook().retake().flatMap(retake -> retake.oldImage(slot)).isPresent()) {
            return Optional.empty();
        }
        List<FormSlot> slots = now.counting().slots();
        boolean grid = slots.stream().map(FormSlot::caseId).distinct().count() < slots.size();
        return Optional.of(new FirstPicture(logbook.id(), slot, DecodedPicture.of(logbook.pictures().jpeg(slot), slot),
                grid));
    }
}
