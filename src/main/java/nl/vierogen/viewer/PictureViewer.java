package nl.vierogen.viewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.vierogen.texts.Texts;

/**
 * Shows pictures on a neutral dark ground. Each keeps its own view; one that is decoded is there in the same frame.
 *
 * @param <K> names a picture
 */
public final class PictureViewer<K> extends StackPane {
    private static final double PAN_STEP = 64;
    private static final int PERCENT = 100;

    private final Texts texts;
    private final PictureCache<K> cache;
    private final PictureCanvas canvas = new PictureCanvas();
    private final PanZoomTool tool = new PanZoomTool(canvas);
    private final MarkLayer marks = new MarkLayer(canvas);
    private final PlacePicker picker = new PlacePicker(canvas);
    private final Label message = new Label();
    private final Label scale = new Label();
    private final Map<K, Look> looks = new HashMap<>();
    private Optional<K> shown = Optional.empty();
    private boolean isLed;
    private Subscription watching = Subscription.EMPTY;

    public PictureViewer(PictureCache<K> cache, Texts texts) {
        this.cache = cache;
        this.texts = texts;
        getStyleClass().addAll("vg-picture", "viewer");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        message.setId("viewer-message");
        message.getStyleClass().add("viewer-message");
        message.setWrapText(true);
        scale.setId("viewer-scale");
        scale.getStyleClass().add("viewer-scale");
        scale.setMouseTransparent(true);
        setAlignment(scale, Pos.BOTTOM_LEFT);
        getChildren().addAll(canvas, marks, picker, message, scale);
        canvas.lookProperty().subscribe(look -> look.ifPresentOrElse(this::keep, () -> scale.setText("")));
    }

    /**
     * Shows the picture as it was last looked at.
     *
     * @param name what it is called, for the screen reader
     */
    public void show(K key, String name) {
        setAccessibleText(name);
        picker.end();
        shown = Optional.of(key);
        cache.moveTo(key);
        watching.unsubscribe();
        ReadOnlyObjectProperty<PictureState> state = cache.state(key);
        watching = state.subscribe(now -> render(key, now));
    }

    /** Hands out the label that says how large the picture is shown, for a place beside the picture. */
    public Label takeScale() {
        getChildren().remove(scale);
        return scale;
    }

    /** Lays something over the picture and its marks, made for the surface on which the picture is drawn. */
    public void lay(Function<PictureSurface, Node> over) {
        getChildren().add(getChildren().indexOf(message), over.apply(canvas));
    }

    /** The whole picture. */
    public void fit() {
        canvas.fit();
    }

    /** One pixel of the picture to one pixel of the device, at the pointer. */
    public void actualSize() {
        tool.actualSize();
    }

    /** From the whole picture to 1:1 at the pointer, and from anything else to the whole picture. */
    public void fitOrActual() {
        if (canvas.lookProperty().get().map(Look::fitted).orElse(false)) {
            tool.actualSize();
        } else {
            canvas.fit();
        }
    }

    public void zoomIn() {
        tool.zoomIn();
    }

    public void zoomOut() {
        tool.zoomOut();
    }

    /** From now on both show the same part of their pictures, whichever of them is moved. */
    public void moveWith(PictureViewer<?> other) {
        follow(other);
        other.follow(this);
    }

    // who is led does not lead back: pictures of two sizes would push each other about
    private void follow(PictureViewer<?> leader) {
        leader.canvas.lookProperty().subscribe((_, now) -> {
            if (!leader.isLed) {
                isLed = true;
                now.ifPresent(canvas::follow);
                isLed = false;
            }
        });
    }

    /**
     * Moves over the picture.
     *
     * @param columns steps to the right
     * @param rows steps down
     */
    public void pan(int columns, int rows) {
        canvas.change(now -> now.panned(-columns * PAN_STEP, -rows * PAN_STEP));
    }

    /**
     * Shows marks over the picture, instead of those before.
     *
     * @param shownMarks the marks, each at a place of the picture
     */
    public void mark(List<PictureMark> shownMarks) {
        marks.show(shownMarks);
    }

    /** Hears the id of a mark that is clicked. */
    public void onMark(Consumer<String> heard) {
        marks.onChosen(heard);
    }

    /** Hears the place that is chosen. */
    public void onPicked(Consumer<PicturePoint> heard) {
        picker.onPicked(heard);
    }

    /** Lets a place be chosen: by a click, or with a crosshair; false when there is no picture to choose in. */
    public boolean beginPicking() {
        return picker.begin();
    }

    /** Lets no place be chosen any more. */
    public void endPicking() {
        picker.end();
    }

    /** Whether a place is being chosen. */
    public ReadOnlyBooleanProperty pickingProperty() {
        return picker.pickingProperty();
    }

    /**
     * Moves the crosshair.
     *
     * @param columns units of the screen to the right
     * @param rows units down
     */
    public void moveCrosshair(double columns, double rows) {
        picker.move(columns, rows);
    }

    /** Chooses the place under the crosshair. */
    public void pick() {
        picker.pick();
    }

    private void render(K key, PictureState state) {
        switch (state) {
            case PictureState.Waiting _ -> say(texts.get("viewer.waiting"));
            case PictureState.Ready(Image image) -> {
                message.setVisible(false);
                canvas.show(image, Optional.ofNullable(looks.get(key)));
            }
            case PictureState.Broken(var why) -> say(texts.sentence(why));
        }
    }

    private void say(String sentence) {
        canvas.clear();
        message.setText(sentence);
        message.setVisible(true);
    }

    private void keep(Look look) {
        shown.ifPresent(key -> looks.put(key, look));
        double devicePixels = look.transform().scale() * canvas.outputScale();
        String percent = texts.get("viewer.scale", Math.round(devicePixels * PERCENT));
        scale.setText(look.fitted() ? texts.get("viewer.fitted", percent) : percent);
    }
}
