package nl.vierogen.assessment.screen.pin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.canvas.PicturePoint;
import nl.vierogen.viewer.mark.PictureMark;

/** The picture with its pins, and what is needed to place and write them. */
public final class PinStage extends StackPane {
    private static final double STEP = 12;

    private final PinsViewModel model;
    private final PictureViewer<?> picture;
    private final PinEditorView editor;

    /**
     * @param otherwise where the focus goes when a text was written
     */
    public PinStage(PinsViewModel model, PictureViewer<?> picture, Texts texts, Rest.Maker rests, Node otherwise) {
        this.model = model;
        this.picture = picture;
        this.editor = new PinEditorView(model, texts, rests);
        setMinSize(0, 0);
        Label prompt = new Label(texts.get("assessment.pin.choose"));
        prompt.setId("assessment-pin-prompt");
        prompt.getStyleClass().add("notice");
        prompt.setWrapText(true);
        prompt.setMouseTransparent(true);
        prompt.visibleProperty().bind(picture.picker().pickingProperty());
        setAlignment(prompt, Pos.BOTTOM_CENTER);
        getChildren().addAll(picture, prompt, editor);
        picture.picker().onPicked(point -> model.place(point.x(), point.y()));
        picture.marks().onChosen(model::edit);
        model.stateProperty().subscribe(_ -> mark());
        model.editingProperty().subscribe(_ -> mark());
        model.editingProperty().subscribe((before, now) -> {
            if (before.isPresent() && now.isEmpty()) {
                otherwise.requestFocus();
            }
        });
    }

    /** Lets a place be chosen, or no longer. */
    public void choosePlace() {
        if (picture.picker().pickingProperty().get()) {
            picture.picker().end();
        } else if (model.mayPlace()) {
            model.close();
            if (!picture.picker().begin()) {
                model.noPicture();
            }
        }
    }

    /** Whether a place is being chosen. */
    public boolean isChoosing() {
        return picture.picker().pickingProperty().get();
    }

    /** The text field of the pin, in which snippets go as well. */
    public TextArea area() {
        return editor.area();
    }

    /** Ends what is under way with pins; whether there was something. */
    public boolean back() {
        boolean wasChoosing = isChoosing();
        boolean wasEditing = model.isEditing();
        picture.picker().end();
        model.close();
        return wasChoosing || wasEditing;
    }

    /** What the keys do while a place is chosen. */
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.PIN_LEFT, () -> picture.picker().move(-STEP, 0),
                Shortcut.PIN_RIGHT, () -> picture.picker().move(STEP, 0),
                Shortcut.PIN_UP, () -> picture.picker().move(0, -STEP),
                Shortcut.PIN_DOWN, () -> picture.picker().move(0, STEP),
                Shortcut.PIN_LEFT_FINE, () -> picture.picker().move(-1, 0),
                Shortcut.PIN_RIGHT_FINE, () -> picture.picker().move(1, 0),
                Shortcut.PIN_UP_FINE, () -> picture.picker().move(0, -1),
                Shortcut.PIN_DOWN_FINE, () -> picture.picker().move(0, 1),
                Shortcut.PIN_PLACE, picture.picker()::pick);
    }

    private void mark() {
        String current = model.editingProperty().get().map(PinDraft::id).orElse("");
        List<PictureMark> marks = new ArrayList<>();
        model.stateProperty().get().pins().forEach(line -> marks.add(new PictureMark(line.id(),
                new PicturePoint(line.place().x().doubleValue(), line.place().y().doubleValue()),
                String.valueOf(line.number()), line.accessible(), line.id().equals(current))));
        picture.marks().show(marks);
    }
}
