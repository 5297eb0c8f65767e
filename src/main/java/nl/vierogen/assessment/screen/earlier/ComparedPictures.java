package nl.vierogen.assessment.screen.earlier;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.Pictures;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.viewer.PictureCache;
import nl.vierogen.viewer.PictureViewer;

/**
 * The new image, and with it the old one where there is one: under it, or beside it where the room is wide (procedure
 * 2026, 4.g). Both move together. The old one is never scored.
 */
public final class ComparedPictures extends Pane {
    private static final double WIDE = 1.3;
    private static final double GAP = 1;

    private final StackPane newer;
    private final StackPane older;

    /**
     * @param picture shows the image that is scored
     * @param stage the picture with what lies over it
     */
    public ComparedPictures(PictureViewer<SlotId> picture, Node stage, EarlierViewModel model, Pictures pictures,
            Tasks tasks,
            Texts texts) {
        setMinSize(0, 0);
        Label isNew = label("assessment-is-new", texts.get("assessment.earlier.new"));
        newer = new StackPane(stage, isNew);
        older = new StackPane();
        older.setId("assessment-old");
        getStyleClass().add("vg-picture");
        getChildren().addAll(newer, older);
        older.setVisible(false);
        isNew.visibleProperty().bind(older.visibleProperty());
        List<SlotId> slots = model.slotsWithOld();
        if (!slots.isEmpty()) {
            PictureViewer<SlotId> old = new PictureViewer<>(new PictureCache<>(tasks, slots, slot -> pictures.old(slot)
                    .orElseThrow(() -> new Refusal(Problem.JPEG_UNDECODABLE, slot))), texts);
            old.setId("assessment-old-picture");
            // machines write their measurements at the lower left
            StackPane.setAlignment(old.lookup("#viewer-scale"), Pos.BOTTOM_RIGHT);
            picture.moveWith(old);
            older.getChildren().addAll(old, label("assessment-is-old", texts.get("assessment.earlier.old")));
            model.desk().caret().positionProperty().map(position -> position.slot()).subscribe(slot -> {
                if (slots.contains(slot)) {
                    old.show(slot, texts.get("assessment.earlier.old.of", model.desk().wording().slot(slot)));
                }
            });
        }
        model.stateProperty().subscribe(_ -> arrange(model));
        model.comparingProperty().subscribe(_ -> arrange(model));
    }

    private void arrange(EarlierViewModel model) {
        older.setVisible(model.stateProperty().get().hasOld() && model.comparingProperty().get());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!older.isVisible()) {
            newer.resizeRelocate(0, 0, width, height);
        } else if (width > height * WIDE) {
            newer.resizeRelocate(0, 0, Math.floor(width / 2) - GAP, height);
            older.resizeRelocate(Math.ceil(width / 2) + GAP, 0, Math.floor(width / 2) - GAP, height);
        } else {
            newer.resizeRelocate(0, 0, width, Math.floor(height / 2) - GAP);
            older.resizeRelocate(0, Math.ceil(height / 2) + GAP, width, Math.floor(height / 2) - GAP);
        }
    }

    private static Label label(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add("picture-word");
        label.setMouseTransparent(true);
        StackPane.setAlignment(label, Pos.TOP_CENTER);
        return label;
    }
}
