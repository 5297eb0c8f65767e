package nl.vierogen.assessment.screen.compare;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.opened.Hidden;
import nl.vierogen.assessment.screen.conditions.HiddenPicture;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.compare.ComparedPicture;
import nl.vierogen.viewer.picture.PictureCache;

/** The image of another case; one that is not shown again is not shown here either. */
final class CaseCell {
    private final Desk desk;
    private final PictureViewer<SlotId> viewer;
    private final HiddenPicture hidden;
    private final StackPane picture;
    private final Caption caption;
    private Optional<SlotId> shown = Optional.empty();
    private Optional<Hidden> why = Optional.empty();

    CaseCell(Desk desk, PictureCache<SlotId> cache, Texts texts) {
        this.desk = desk;
        this.viewer = new PictureViewer<>(cache, texts);
        // that of the image that is scored is shown, and all are as large
        viewer.takeScale();
        this.caption = new Caption(viewer.display().displayProperty(), texts);
        viewer.setFocusTraversable(false);
        this.hidden = new HiddenPicture(desk.open().procedure(), desk.wording());
        this.picture = new StackPane(viewer, hidden);
        picture.setMinSize(0, 0);
        desk.recorder().assessmentProperty().subscribe((_, _) -> shown.ifPresent(this::lookAgain));
    }

    ComparedPicture show(SlotId slot) {
        picture.setId("compare-" + slot);
        caption.setId("compare-is-" + slot);
        caption.named(desk.wording().caseOf(desk.open().form().slot(slot).orElseThrow()));
        look(slot);
        return new ComparedPicture(picture, caption);
    }

    private void lookAgain(SlotId slot) {
        if (!why.equals(desk.hidden(slot))) {
            look(slot);
        }
    }

    private void look(SlotId slot) {
        shown = Optional.of(slot);
        why = desk.hidden(slot);
        hidden.show(why);
        if (why.isPresent()) {
            viewer.clear();
        } else {
            viewer.showBeside(slot, desk.wording().slot(slot));
        }
    }

    PictureViewer<SlotId> viewer() {
        return viewer;
    }
}
