package nl.vierogen.assessment.screen.compare;

import java.util.List;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.compare.ComparedPicture;
import nl.vierogen.viewer.picture.PictureCache;

/** The old image of a retake (procedure 2026, 4.g). It is never scored, and its points are nowhere. */
final class OldImage {
    private final Wording wording;
    private final PictureViewer<SlotId> viewer;
    private final StackPane picture;
    private final Caption caption;

    /** @param slots the slots that have an old image, at least one */
    OldImage(List<SlotId> slots, PictureCache<SlotId> newer, Pictures pictures, Wording wording, Tasks tasks) {
        Texts texts = wording.texts();
        this.wording = wording;
        this.viewer = new PictureViewer<>(PictureCache.beside(newer, tasks, slots, slot -> pictures.old(slot)
                .orElseThrow(() -> new Refusal(Problem.JPEG_UNDECODABLE, slot))), texts);
        viewer.setId("assessment-old-picture");
        viewer.takeScale();
        this.picture = new StackPane(viewer);
        picture.setId("assessment-old");
        picture.setMinSize(0, 0);
        this.caption = new Caption(viewer.display().displayProperty(), texts)
                .named(texts.get("assessment.earlier.old"));
        caption.setId("assessment-is-old");
    }

    ComparedPicture show(SlotId slot) {
        viewer.show(slot, wording.get("earlier.old.of", wording.slot(slot)));
        return new ComparedPicture(picture, caption);
    }

    PictureViewer<SlotId> viewer() {
        return viewer;
    }
}
