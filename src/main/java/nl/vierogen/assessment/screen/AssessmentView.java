package nl.vierogen.assessment.screen;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.example.ExampleCard;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.independence.HandBackCard;
import nl.vierogen.assessment.screen.overview.FilmstripSide;
import nl.vierogen.assessment.screen.overview.FilmstripView;
import nl.vierogen.assessment.screen.overview.TotalsView;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.assessment.screen.wide.Monitors;
import nl.vierogen.assessment.screen.wide.WideView;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.examples.Examples;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeySheet;
import nl.vierogen.ui.keys.ShortcutFilter;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.aid.AidDrawings;
import nl.vierogen.viewer.picture.PictureCache;
import org.jspecify.annotations.Nullable;

/** The assessing screen. */
public final class AssessmentView extends StackPane implements AssessmentKeys.ViewActions {
    /** How wide the screen is that has room, in em. */
    static final double ROOM = 80;

    private static final Duration TEXT_RESTS = Duration.ofMillis(500);
    // also of who types without a pause, a power cut takes no more than a second
    private static final Duration TEXT_WAITS = Duration.ofMillis(800);
    // what is on its way to the journal is nearly always there before anyone could read that it is on its way
    private static final Duration DISK_WAITS = Duration.ofMillis(60);

    private final AssessmentViewModel model;
    private final Offer offer;
    private final PictureCache<SlotId> pictures;
    private final FilmstripView filmstrip;
    private final PictureArea area;
    private final SnippetsView snippets;
    private final FormColumn column;
    private final CriteriaView criteria;
    private final KeySheet keySheet;
    private final HandBackCard handBack;
    private final BorderPane behind;
    private final ShortcutFilter filter;
    private final WideView wide;
    private Subscription keys = Subscription.EMPTY;

    /**
     * Opens the screen on a logbook.
     *
     * @param offer what it offers beside scoring
     */
    public AssessmentView(OpenLogbook open, Offer offer, AssessmentScreen screen, Texts texts, Tasks tasks,
            Dialogs dialogs, Clock clock, KeyBindings bindings, Snippets snippets) {
        this(new AssessmentViewModel(open, screen, texts, tasks, dialogs, clock, snippets), open, offer, texts, tasks,
                bindings, PauseRest.of(TEXT_RESTS, TEXT_WAITS));
    }

    AssessmentView(AssessmentViewModel model, OpenLogbook open, Offer offer, Texts texts, Tasks tasks,
            KeyBindings bindings, Rest.Maker rests) {
        this(model, open, offer, texts, tasks, bindings, rests, Monitors.OF_SYSTEM);
    }

    AssessmentView(AssessmentViewModel model, OpenLogbook open, Offer offer, Texts texts, Tasks tasks,
            KeyBindings bindings, Rest.Maker rests, Monitors monitors) {
        this.model = model;
        this.offer = offer;
        setId("assessment-screen");
        getStyleClass().add("assessment");
        getStylesheets().setAll(sheets());
        setFocusTraversable(true);
        accessibleTextProperty().bind(model.desk().caret().positionProperty()
                .map(position -> texts.get("assessment.spoken", model.desk().wording().slot(position.slot()))));
        List<SlotId> order = open.session().assessment().counting().slots().stream().map(FormSlot::id).toList();
        pictures = new PictureCache<>(tasks, order, open.pictures()::jpeg);
        filmstrip = new FilmstripView(model.filmstrip(), pictures, texts);
        snippets = new SnippetsView(model.snippets(), texts, bindings);
        area = new PictureArea(model, open, offer, pictures, snippets, texts, tasks, rests, bindings, this);
        Examples examples = new Examples(open.form(), tasks);
        criteria = new CriteriaView(model.criteria(), examples, texts);
        ExampleCard example = new ExampleCard(model.examples(), examples, texts);
        column = new FormColumn(model, offer, criteria, texts, rests, bindings);
        keySheet = new KeySheet(bindings, texts, this::keySheet);
        handBack = new HandBackCard(model.handBack(), texts);
        AssessmentKeys actions = new AssessmentKeys(model, area, column.conditions(), snippets, offer, this);
        Coverings coverings = new Coverings(model, keySheet, snippets, handBack);
        behind = new BorderPane(area, new TopView(model, offer, texts, bindings, this::handBack), column,
                new TotalsView(model.totals(), texts), new FilmstripSide(model.filmstrip(), filmstrip));
        wide = new WideView(this, behind, model.desk(), monitors, () -> filter(bindings, actions, coverings), bindings);
        filter = filter(bindings, actions, coverings);
        area.place().add(wide.button());
        snippets.visibleProperty().subscribe((_, shown) -> wide.focusWindow(shown));
        getChildren().addAll(behind, example, keySheet, handBack, new CriteriaPlace(criteria, area, column, this));
        model.conditions().openProperty().subscribe((_, shown) -> showConditions(shown));
        model.handBack().askingProperty().subscribe((_, asking) -> inFront(asking));
        sceneProperty().subscribe(this::listenTo);
        Rest disk = PauseRest.of(DISK_WAITS, DISK_WAITS).before(model.desk()::tell);
        model.desk().recorder().tellWhen(disk::begin, disk::cancel);
    }

    private ShortcutFilter filter(KeyBindings bindings, AssessmentKeys actions, Coverings coverings) {
        ShortcutFilter made = new ShortcutFilter(bindings, actions::contexts, shortcut -> !isDisabled()
                && coverings.leaves(shortcut) && wide.readyFor(shortcut) && actions.perform(shortcut));
        made.onRelease(area.place()::released);
        return made;
    }

    /** Whether the image has the whole screen, and what stands around this one should make room. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return wide.wholeProperty();
    }

    /** The style sheets of the screen. */
    static List<String> sheets() {
        return List.of(PictureViewer.stylesheet(), sheet("assessment/assessment.css"), sheet("examples/examples.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(AssessmentView.class.getResource("/nl/vierogen/" + name)).toExternalForm();
    }

    /** Takes the image that was decoded already. */
    public void take(FirstPicture first) {
        pictures.take(first.slot(), first.picture());
    }

    /** Shows pictures at first as the settings say. */
    public void begin(ViewerDefaults defaults) {
        area.place().begin(defaults);
    }

    /** Keeps there what is drawn with the aids, and shows what lies there already. */
    public void keepIn(AidDrawings<SlotId> drawings) {
        area.place().aids().keepIn(drawings);
    }

    /** Goes to an image, at the criterion or else at its first open one. */
    public void start(SlotId slot, Optional<CriterionId> criterion) {
        model.moves().start(slot, criterion);
    }

    /** Tells where one stands, now and after every move. */
    public void onMove(BiConsumer<SlotId, Optional<CriterionId>> told) {
        model.desk().caret().positionProperty()
                .subscribe(position -> told.accept(position.slot(), position.criterion()));
    }

    /** Saves what is typed and then does this; stays when something could not be saved. For closing the window. */
    public void leave(Runnable to) {
        model.leave(to);
    }

    private void showConditions(boolean shown) {
        column.showConditions(shown);
        (shown ? column.conditions() : this).requestFocus();
    }

    // what lies behind keeps no focus and takes no key
    private void inFront(boolean asking) {
        behind.setDisable(asking);
        (asking ? handBack : this).requestFocus();
    }

    private void listenTo(@Nullable Scene scene) {
        keys.unsubscribe();
        keys = scene == null ? Subscription.EMPTY : filter.install(scene);
        if (scene != null) {
            requestFocus();
        }
    }

    @Override
    public void comment() {
        column.toComment();
    }

    @Override
    public void snippets() {
        if (area.stage().area().isFocused()) {
            snippets.open(area.stage().area());
        } else {
            if (!column.comment().isFocused()) {
                comment();
            }
            snippets.open(column.comment());
        }
    }

    @Override
    public boolean back() {
        if (handBack.isVisible()) {
            model.handBack().cancel();
        } else if (keySheet.isVisible()) {
            keySheet();
        } else if (model.examples().close()) {
            requestFocus();
            return true;
        } else if (snippets.isVisible()) {
            model.snippets().back();
            return true;
        } else if (area.stage().back() || area.place().back()) {
            requestFocus();
        } else if (column.conditions().leaveNote() || model.conditions().close()) {
            return true;
        } else if (model.retake().isAsking()) {
            model.retake().ask(false);
        } else if (area.place().aids().off()) {
            requestFocus();
            return true;
        } else if (wide.wholeProperty().get()) {
            wide.end();
        } else if (isFocused() && !model.criteria().close()) {
            return false;
        }
        column.toTop();
        requestFocus();
        return true;
    }

    @Override
    public void movePane(int by) {
        new Panes(filmstrip, area, column, offer, behind).move(by);
    }

    @Override
    public void scrollCriteria(double by) {
        criteria.scroll(by);
    }

    @Override
    public void handBack() {
        model.saveTexts();
        model.handBack().ask();
    }

    @Override
    public void fullScreen() {
        wide.toggleWhole();
    }

    @Override
    public void pictureWindow() {
        wide.toggleWindow();
    }

    @Override
    public void keySheet() {
        keySheet.setVisible(!keySheet.isVisible());
        (keySheet.isVisible() ? keySheet : this).requestFocus();
    }
}
