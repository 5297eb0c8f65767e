package nl.vierogen.viewer;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.vierogen.texts.Texts;
import nl.vierogen.viewer.canvas.Look;
import nl.vierogen.viewer.canvas.PictureCanvas;
import nl.vierogen.viewer.canvas.PictureSurface;
import nl.vierogen.viewer.canvas.Pointer;
import nl.vierogen.viewer.display.DisplayTools;
import nl.vierogen.viewer.loupe.LoupeTool;
import nl.vierogen.viewer.mark.MarkLayer;
import nl.vierogen.viewer.mark.PlacePicker;
import nl.vierogen.viewer.picture.PictureCache;
import nl.vierogen.viewer.picture.PictureState;

/**
 * Shows pictures on a neutral dark ground. Each keeps its own view and its own display; one that is decoded is there in
 * the same frame. What can be done with the picture is in its parts.
 *
 * @param <K> names a picture
 */
public final class PictureViewer<K> extends StackPane {
    private static final int PERCENT = 100;

    private final Texts texts;
    private final PictureCache<K> cache;
    private final PictureCanvas canvas = new PictureCanvas();
    private final PanZoomTool motion;
    private final MarkLayer marks = new MarkLayer(canvas);
    private final PlacePicker picker = new PlacePicker(canvas);
    private final LoupeTool loupe;
    private final DisplayTools<K> display;
    private final Label message = new Label();
    private final Label scale = new Label();
    private Optional<K> shown = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /** What is shown, told from the same key of other pictures. */
    private record Shown(PictureCache<?> cache, Optional<?> key) {
    }

    public PictureViewer(PictureCache<K> cache, Texts texts) {
        this.cache = cache;
        this.texts = texts;
        Pointer pointer = new Pointer(canvas, this);
        motion = new PanZoomTool(canvas, pointer);
        loupe = new LoupeTool(canvas, pointer);
        display = new DisplayTools<>(cache.displayed().book());
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
        getChildren().addAll(canvas, marks, picker, loupe, message, scale);
        addEventFilter(ScrollEvent.SCROLL, loupe::scroll);
        canvas.lookProperty().subscribe(look -> look.ifPresentOrElse(this::keep, () -> scale.setText("")));
    }

    /** How the viewer and what stands beside it look; for the screen it stands on. */
    public static String stylesheet() {
        return Objects.requireNonNull(PictureViewer.class.getResource("/nl/vierogen/viewer/viewer.css"))
                .toExternalForm();
    }

    /** Begins as the settings say. */
    public void begin(ViewerDefaults defaults) {
        loupe.settingsProperty().set(defaults.loupe());
        display.begin(defaults.display(), defaults.forAll());
    }

    /**
     * Shows the picture as it was last looked at.
     *
     * @param name what it is called, for the screen reader
     */
    public void show(K key, String name) {
        cache.moveTo(key);
        showBeside(key, name);
    }

    /**
     * Shows the picture beside one that is dealt with: what is decoded first follows that one. The cache has to be told
     * which stand beside.
     *
     * @param name what it is called, for the screen reader
     */
    public void showBeside(K key, String name) {
        setAccessibleText(name);
        picker.end();
        shown = Optional.of(key);
        watching.unsubscribe();
        display.show(key);
        watching = cache.displayed().state(key).subscribe(now -> render(key, now));
    }

    /** Shows no picture. */
    public void clear() {
        watching.unsubscribe();
        shown = Optional.empty();
        message.setVisible(false);
        canvas.clear();
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

    /** Moves and zooms. */
    public PanZoomTool motion() {
        return motion;
    }

    /** How bright and contrasty it is shown. */
    public DisplayTools<K> display() {
        return display;
    }

    /** The loupe over it. */
    public LoupeTool loupe() {
        return loupe;
    }

    /** Marks at places of it. */
    public MarkLayer marks() {
        return marks;
    }

    /** Chooses a place in it. */
    public PlacePicker picker() {
        return picker;
    }

    PictureCanvas canvas() {
        return canvas;
    }

    /** Names what is shown. */
    Object picture() {
        return new Shown(cache, shown);
    }

    private void render(K key, PictureState state) {
        switch (state) {
            case PictureState.Waiting _ -> say(texts.get("viewer.waiting"));
            case PictureState.Ready(Image image) -> {
                message.setVisible(false);
                canvas.show(image, Optional.ofNullable(cache.looks().get(key)));
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
        shown.ifPresent(key -> cache.looks().put(key, look));
        double devicePixels = look.transform().scale() * canvas.outputScale();
        String percent = texts.get("viewer.scale", Math.round(devicePixels * PERCENT));
        scale.setText(look.fitted() ? texts.get("viewer.fitted", percent) : percent);
    }
}
