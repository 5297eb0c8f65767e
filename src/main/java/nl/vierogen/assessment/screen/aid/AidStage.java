package nl.vierogen.assessment.screen.aid;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.util.Subscription;
import nl.vierogen.assessment.screen.form.CommentViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.aid.AidCard;
import nl.vierogen.viewer.aid.AidDrawings;
import nl.vierogen.viewer.aid.AidSentence;
import nl.vierogen.viewer.aid.AidViewModel;
import nl.vierogen.viewer.aid.SectorSeeker;
import nl.vierogen.viewer.aid.overlay.AidOverlay;
import nl.vierogen.viewer.picture.PictureCache;
import nl.vierogen.viewer.picture.PictureState;
import org.kordamp.ikonli.feather.Feather;

/** The aids over the image that is scored. */
public final class AidStage {
    private static final double STEP = 12;

    private final AidViewModel<SlotId> model = new AidViewModel<>();
    private final AidOverlay overlay;
    private final Runnable put;
    private final Runnable before;
    private final Desk desk;
    private final PictureCache<SlotId> pictures;
    private Optional<SlotId> watched = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /**
     * @param comments whether comments can be written here
     * @param before ends what does not go together with an aid, by key and by mouse
     */
    public AidStage(Desk desk, CommentViewModel comment, boolean comments, PictureViewer<SlotId> picture,
            PictureCache<SlotId> pictures, Tasks tasks, KeyBindings bindings, Runnable before) {
        this.desk = desk;
        this.before = before;
        this.pictures = pictures;
        Texts texts = desk.wording().texts();
        AidSentence sentence = new AidSentence(model, texts);
        AidComment notes = new AidComment(desk, comment, comments);
        put = () -> notes.put(sentence.now());
        String key = bindings.label(Shortcut.AID_PUT, texts).orElse("");
        AidCard card = new AidCard(texts, comments ? texts.get("aid.put", key) : "", put);
        AidOverlay[] laid = new AidOverlay[1];
        picture.lay(surface -> laid[0] = new AidOverlay(model, surface, card));
        overlay = laid[0];
        new SectorSeeker<>(model, this::image, tasks);
        desk.onChange(this::watch);
    }

    /** From now on what is drawn is kept there. */
    public void keepIn(AidDrawings<SlotId> drawings) {
        model.keepIn(drawings);
    }

    /** Whether an aid is on. */
    public boolean isOn() {
        return model.isOn();
    }

    /** Whether what an aid says stands in the lower half of the picture. */
    public boolean isReadBelow() {
        return model.isOn() && overlay.isReadBelow();
    }

    /** The next aid, or none. */
    public void next() {
        before.run();
        desk.hush();
        model.next();
    }

    /** Leaves the aids; whether one was on. */
    public boolean off() {
        return model.off();
    }

    /** A button for who has no keys; stands beside the picture, never over it. */
    public ToggleButton button(Texts texts, KeyBindings bindings) {
        ToggleButton button = new ToggleButton(texts.get("aid.begin", bindings.label(Shortcut.AID, texts).orElse("")));
        Icon.on(button, Feather.CROP);
        button.setId("assessment-aid");
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        Hint.on(button, bindings.tooltip(Shortcut.AID, texts));
        button.setOnAction(_ -> {
            next();
            button.setSelected(isOn());
        });
        model.stateProperty().subscribe(_ -> button.setSelected(isOn()));
        return button;
    }

    /** What the keys do while an aid is on. */
    public Map<Shortcut, Runnable> keys() {
        Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
        keys.put(Shortcut.AID_LEFT, () -> overlay.move(-STEP, 0));
        keys.put(Shortcut.AID_RIGHT, () -> overlay.move(STEP, 0));
        keys.put(Shortcut.AID_UP, () -> overlay.move(0, -STEP));
        keys.put(Shortcut.AID_DOWN, () -> overlay.move(0, STEP));
        keys.put(Shortcut.AID_LEFT_FINE, () -> overlay.move(-1, 0));
        keys.put(Shortcut.AID_RIGHT_FINE, () -> overlay.move(1, 0));
        keys.put(Shortcut.AID_UP_FINE, () -> overlay.move(0, -1));
        keys.put(Shortcut.AID_DOWN_FINE, () -> overlay.move(0, 1));
        keys.put(Shortcut.AID_NARROWER, () -> overlay.enlarge(-STEP, 0));
        keys.put(Shortcut.AID_WIDER, () -> overlay.enlarge(STEP, 0));
        keys.put(Shortcut.AID_LOWER, () -> overlay.enlarge(0, -STEP));
        keys.put(Shortcut.AID_HIGHER, () -> overlay.enlarge(0, STEP));
        keys.put(Shortcut.AID_NEXT_HANDLE, () -> overlay.nextHandle(1));
        keys.put(Shortcut.AID_PREVIOUS_HANDLE, () -> overlay.nextHandle(-1));
        keys.put(Shortcut.AID_SECTOR, model::correctSector);
        keys.put(Shortcut.AID_REMOVE, model::remove);
        keys.put(Shortcut.AID_PUT, put);
        return keys;
    }

    private void watch() {
        Optional<SlotId> now = Optional.of(desk.slot()).filter(slot -> desk.hidden(slot).isEmpty());
        if (!now.equals(watched)) {
            watched = now;
            watching.unsubscribe();
            watching = Subscription.EMPTY;
            now.ifPresentOrElse(slot -> watching = pictures.state(slot).subscribe(state -> show(slot, state)),
                    model::hide);
        }
    }

    private void show(SlotId slot, PictureState state) {
        if (state instanceof PictureState.Ready(Image image)) {
            model.show(slot, image.getWidth(), image.getHeight());
        } else {
            model.hide();
        }
    }

    private Optional<Image> image(SlotId slot) {
        return pictures.state(slot).get() instanceof PictureState.Ready(Image image) ? Optional.of(image)
                : Optional.empty();
    }
}
