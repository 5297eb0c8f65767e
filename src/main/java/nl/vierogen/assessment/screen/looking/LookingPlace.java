package nl.vierogen.assessment.screen.looking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.compare.CompareButtons;
import nl.vierogen.assessment.screen.compare.CompareStage;
import nl.vierogen.assessment.screen.compare.BesideViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureLink;
import nl.vierogen.viewer.PictureStand;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.picture.PictureCache;

/**
 * The image in hand with its display, its loupe, the aids over it and what it is compared with: the same for the first
 * assessor and for the colleague.
 */
public final class LookingPlace extends VBox {
    private final Desk desk;
    private final PictureViewer<SlotId> picture;
    private final PictureKeys keys;
    private final AidStage aids;
    private final BesideViewModel compare;
    private final PictureLink link;
    private final PictureStand stand;

    /**
     * What is looked at.
     *
     * @param picture shows the image in hand
     * @param over the picture with what else lies over it
     * @param images all images
     * @param slot of which the image is shown; none while it is empty
     */
    public record Sight(PictureViewer<SlotId> picture, Region over, PictureCache<SlotId> images,
            ObservableValue<Optional<SlotId>> slot) {
    }

    /**
     * @param more tools of the screen, after the one for the aids
     * @param screen takes the focus when the mouse has done something
     */
    public LookingPlace(Desk desk, Sight sight, AidStage aids, BesideViewModel compare, List<ButtonBase> more,
            Region screen, Tasks tasks, KeyBindings bindings) {
        this.desk = desk;
        this.picture = sight.picture();
        this.aids = aids;
        this.compare = compare;
        keys = new PictureKeys(picture);
        CompareStage compared = new CompareStage(picture, sight.over(), sight.images(), compare, desk.open().pictures(),
                tasks);
        link = compared.link();
        Texts texts = desk.wording().texts();
        List<ButtonBase> tools = new ArrayList<>(List.of(aids.button(texts, bindings)));
        tools.addAll(more);
        stand = new PictureStand(picture, compared, tools, texts, bindings, screen::requestFocus);
        new CompareButtons(compare, link, texts, bindings, screen::requestFocus).buttons().forEach(stand::add);
        setMinSize(0, 0);
        setVgrow(stand, Priority.ALWAYS);
        getChildren().add(stand);
        sight.slot().subscribe(shown -> shown.ifPresent(slot -> picture.show(slot, desk.wording().slot(slot))));
    }

    /** Begins as the settings say. */
    public void begin(ViewerDefaults defaults) {
        picture.begin(defaults);
    }

    /** Lays something over the image and all that stands beside it; gone from sight while that is hidden. */
    public void cover(Node over) {
        stand.shown().visibleProperty().bind(over.visibleProperty().not());
        stand.lay(over);
    }

    /**
     * Lays something over all of it, and over that what is said quietly, which ends when one of them comes.
     *
     * @param takenBelow whether something else stands where that is said
     */
    public void lay(BooleanSupplier takenBelow, Node... over) {
        for (Node one : over) {
            stand.lay(one);
            one.visibleProperty().subscribe(shown -> {
                if (shown) {
                    desk.hush();
                }
            });
        }
        stand.lay(new NoticeView(desk, () -> aids.isReadBelow() || takenBelow.getAsBoolean()));
    }

    /** Adds a tool after the others. */
    public void add(ButtonBase tool) {
        stand.add(tool);
    }

    public PictureViewer<SlotId> picture() {
        return picture;
    }

    public AidStage aids() {
        return aids;
    }

    /** What the keys do with it. */
    public Map<Shortcut, Runnable> actions() {
        Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
        actions.putAll(keys.actions());
        actions.putAll(aids.keys());
        actions.put(Shortcut.AID, aids::next);
        actions.put(Shortcut.COMPARE, compare::next);
        actions.put(Shortcut.MOVE_ALONE, link::toggleLoose);
        actions.put(Shortcut.ALIGN, link::align);
        return actions;
    }

    /** The contexts that its tools add, the narrowest first; that of an aid is the screen's to add. */
    public List<Context> contexts() {
        List<Context> contexts = new ArrayList<>(keys.contexts());
        if (compare.isComparing()) {
            contexts.add(Context.COMPARE);
        }
        return contexts;
    }

    /** A key was let go. */
    public void released(Shortcut shortcut) {
        keys.released(shortcut);
    }

    /** Ends what is under way with the picture; whether there was something. */
    public boolean back() {
        return keys.back() || compare.close();
    }
}
