package nl.vierogen.assessment.screen.earlier;

import java.util.List;
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
 * 2026, 4.g). Both move together. The old one is never scored. What they are called stands beside or above them: an
 * image is never covered.
 */
public final class ComparedPictures extends Pane {
    private static final double WIDE = 1.3;
    private static final double GAP = 1;

    private final Node newer;
    private final StackPane older;
    private final Label isNew;
    private final Label isOld;

    /**
     * @param picture shows the image that is scored
     * @param stage the picture with what lies over it
     */
    public ComparedPictures(PictureViewer<SlotId> picture, Node stage, EarlierViewModel model, Pictures pictures,
            Tasks tasks,
            Texts texts) {
        setMinSize(0, 0);
        isNew = label("assessment-is-new", texts.get("assessment.earlier.new"));
        isOld = label("assessment-is-old", texts.get("assessment.earlier.old"));
        newer = stage;
        older = new StackPane();
        older.setId("assessment-old");
        getStyleClass().add("vg-picture");
        getChildren().addAll(newer, older, isNew, isOld);
        older.setVisible(false);
        isNew.visibleProperty().bind(older.visibleProperty());
        isOld.visibleProperty().bind(older.visibleProperty());
        List<SlotId> slots = model.slotsWithOld();
        if (!slots.isEmpty()) {
            PictureViewer<SlotId> old = new PictureViewer<>(new PictureCache<>(tasks, slots, slot -> pictures.old(slot)
                    .orElseThrow(() -> new Refusal(Problem.JPEG_UNDECODABLE, slot))), texts);
            old.setId("assessment-old-picture");
            // that of the new image is shown, and both are as large
            old.takeScale();
            picture.moveWith(old);
            older.getChildren().add(old);
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
            sideBySide(width / 2, height);
        } else {
            oneUnderTheOther(width, height / 2);
        }
    }

    private void sideBySide(double half, double height) {
        double line = Math.ceil(Math.max(isNew.prefHeight(-1), isOld.prefHeight(-1)));
        double width = Math.floor(half) - GAP;
        double right = Math.ceil(half) + GAP;
        isNew.resizeRelocate(0, 0, width, line);
        isOld.resizeRelocate(right, 0, width, line);
        newer.resizeRelocate(0, line, width, height - line);
        older.resizeRelocate(right, line, width, height - line);
    }

    // an image is wider than high: there is room at its side, and none to spare above it
    private void oneUnderTheOther(double width, double half) {
        double side = Math.ceil(Math.max(isNew.prefWidth(-1), isOld.prefWidth(-1)));
        double height = Math.floor(half) - GAP;
        double lower = Math.ceil(half) + GAP;
        isNew.resizeRelocate(0, 0, side, isNew.prefHeight(-1));
        isOld.resizeRelocate(0, lower, side, isOld.prefHeight(-1));
        newer.resizeRelocate(side, 0, width - side, height);
        older.resizeRelocate(side, lower, width - side, height);
    }

    private static Label label(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.getStyleClass().add("picture-word");
        return label;
    }
}
