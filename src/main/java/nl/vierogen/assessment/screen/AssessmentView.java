package nl.vierogen.assessment.screen;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.screen.conditions.ConditionsView;
import nl.vierogen.assessment.screen.conditions.HiddenPicture;
import nl.vierogen.assessment.screen.earlier.ComparedPictures;
import nl.vierogen.assessment.screen.earlier.EarlierView;
import nl.vierogen.assessment.screen.form.CommentView;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.form.RetakeView;
import nl.vierogen.assessment.screen.form.ScoreFormView;
import nl.vierogen.assessment.screen.independence.HandBackCard;
import nl.vierogen.assessment.screen.overview.FilmstripView;
import nl.vierogen.assessment.screen.overview.HeaderView;
import nl.vierogen.assessment.screen.overview.Narrow;
import nl.vierogen.assessment.screen.overview.TotalsView;
import nl.vierogen.assessment.screen.pin.PinListView;
import nl.vierogen.assessment.screen.pin.PinStage;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeySheet;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;
import nl.vierogen.viewer.PictureCache;
import nl.vierogen.viewer.PictureViewer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The assessing screen. */
public final class AssessmentView extends StackPane implements AssessmentKeys.ViewActions {
    private static final Duration TEXT_RESTS = Duration.millis(500);

    private static final double ROOM = 80;
    private static final Set<Shortcut> OVER_KEY_SHEET = EnumSet.of(Shortcut.BACK, Shortcut.KEY_SHEET,
            Shortcut.FULL_SCREEN);
    // nobody scores a form that is not shown; the other keys work the list
    private static final Set<Shortcut> BESIDE_CONDITIONS = EnumSet.of(Shortcut.BACK, Shortcut.CONDITIONS,
            Shortcut.PREVIOUS_IMAGE, Shortcut.NEXT_IMAGE, Shortcut.FIT, Shortcut.FIT_OR_ACTUAL, Shortcut.ACTUAL_SIZE,
            Shortcut.ZOOM_IN, Shortcut.ZOOM_OUT, Shortcut.UNDO, Shortcut.REDO, Shortcut.SAVED, Shortcut.SUMMARY,
            Shortcut.COMPARE, Shortcut.FULL_SCREEN, Shortcut.KEY_SHEET, Shortcut.HAND_BACK);
    private static final Set<Shortcut> OVER_CARD = EnumSet.of(Shortcut.BACK, Shortcut.FULL_SCREEN);
    private static final double PANEL_SHARE = 0.42;

    private final AssessmentViewModel model;
    private final Offer offer;
    private final FilmstripView filmstrip;
    private final PictureViewer<SlotId> picture;
    private final PinStage stage;
    private final SnippetsView snippets;
    private final ScoreFormView form;
    private final CommentView comment;
    private final ScrollPane column = new ScrollPane();
    private final VBox columnContent = new VBox();
    private final VBox middle = new VBox();
    private final CriteriaView criteria;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final KeySheet keySheet;
    private final ConditionsView conditions;
    private final HandBackCard handBack;
    private final BorderPane behind;
    private final ShortcutFilter filter;
    private Subscription keys = Subscription.EMPTY;

    /**
     * Opens the screen on a logbook.
     *
     * @param offer what it offers beside scoring
     */
    public AssessmentView(OpenLogbook open, Offer offer, AssessmentScreen screen, Texts texts, Tasks tasks,
            Dialogs dialogs, Clock clock, KeyBindings bindings, Snippets snippets) {
        this(new AssessmentViewModel(open, screen, texts, tasks, dialogs, clock, snippets), open, offer, texts, tasks,
                bindings,
                PauseRest.of(TEXT_RESTS));
    }

    AssessmentView(AssessmentViewModel model, OpenLogbook open, Offer offer, Texts texts, Tasks tasks,
            KeyBindings bindings, Rest.Maker rests) {
        this.model = model;
        this.offer = offer;
        setId("assessment-screen");
        getStyleClass().add("assessment");
        getStylesheets()
                .add(Objects.requireNonNull(AssessmentView.class.getResource("/nl/vierogen/assessment/assessment.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        List<SlotId> order = open.session().assessment().counting().slots().stream().map(FormSlot::id).toList();
        PictureCache<SlotId> pictures = new PictureCache<>(tasks, order, open.pictures()::jpeg);
        filmstrip = new FilmstripView(model.filmstrip(), pictures, texts);
        picture = new PictureViewer<>(pictures, texts);
        picture.setId("assessment-picture");
        // machines write their measurements at the lower left
        setAlignment(picture.lookup("#viewer-scale"), Pos.BOTTOM_RIGHT);
        stage = new PinStage(model.pins(), picture, offer.pins(), texts, rests, bindings, this);
        snippets = new SnippetsView(model.snippets(), texts, bindings);
        form = new ScoreFormView(model.scores(), texts);
        comment = new CommentView(model.comment(), texts, rests, bindings.label(Shortcut.COMMENT, texts).orElse(""));
        RetakeView retake = new RetakeView(model.retake(), texts, rests,
                bindings.label(Shortcut.RETAKE_MARK, texts).orElse(""));
        criteria = new CriteriaView(model.criteria(), texts);
        keySheet = new KeySheet(bindings, texts, this::keySheet);
        keySheet.setVisible(false);
        AssessmentKeys actions = new AssessmentKeys(model, picture, stage, snippets, offer, this);
        filter = new ShortcutFilter(bindings, actions::contexts, shortcut -> perform(actions, shortcut));
        fillColumn(retake, new PinListView(model.pins(), texts), new EarlierView(model.earlier(), texts, bindings));
        Region area = new ComparedPictures(picture, stage, model.earlier(), open.pictures(), tasks, texts);
        conditions = new ConditionsView(model.conditions(), texts);
        model.conditions().openProperty().subscribe((_, shown) -> showConditions(shown));
        handBack = new HandBackCard(model.handBack(), texts);
        behind = new BorderPane(middle(area), top(texts, bindings), column, new TotalsView(model.totals(), texts),
                filmstrip);
        getChildren().addAll(behind, keySheet, handBack);
        model.handBack().askingProperty().subscribe((_, asking) -> inFront(asking));
        Label measure = new Label();
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
        Narrow.watch(this, measure, ROOM, narrow::set);
        narrow.subscribe(this::placeCriteria);
        Wording wording = model.desk().wording();
        model.desk().caret().positionProperty().map(position -> position.slot())
                .subscribe(slot -> picture.show(slot, wording.slot(slot)));
        sceneProperty().subscribe(this::listenTo);
    }

    /** Goes to an image, at the criterion or else at its first open one. */
    public void start(SlotId slot, Optional<CriterionId> criterion) {
        model.start(slot, criterion);
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

    private VBox top(Texts texts, KeyBindings bindings) {
        HeaderView header = new HeaderView(model.header(), texts,
                texts.get(offer.along().isPresent() ? "assessment.to-lock" : "assessment.to-summary"),
                model::toSummary);
        header.offer("assessment-conditions", bindings.tooltip(Shortcut.CONDITIONS, texts), Feather.CHECK_SQUARE,
                model.conditions()::toggle, model.conditions().button(), model.conditions().buttonShort(),
                model.conditions().isWaiting());
        header.offer("assessment-hand-back", bindings.tooltip(Shortcut.HAND_BACK, texts), Feather.CORNER_UP_LEFT,
                this::handBack);
        VBox top = new VBox(header);
        offer.along().ifPresent(along -> top.getChildren().add(new AlongView(along, texts)));
        top.getChildren().add(new MessageView(model, texts));
        return top;
    }

    // the list takes the place of the form, for the image must not shrink
    private void showConditions(boolean shown) {
        column.setContent(shown ? conditions : columnContent);
        column.setVvalue(column.getVmin());
        if (shown) {
            conditions.requestFocus();
        } else {
            requestFocus();
        }
    }

    // what lies behind keeps no focus and takes no key
    private void inFront(boolean asking) {
        behind.setDisable(asking);
        if (asking) {
            handBack.requestFocus();
        } else {
            requestFocus();
        }
    }

    private VBox middle(Region pictures) {
        NoticeView notice = new NoticeView(model.desk());
        setAlignment(notice, Pos.BOTTOM_CENTER);
        HiddenPicture hidden = new HiddenPicture(model.desk());
        pictures.visibleProperty().bind(hidden.visibleProperty().not());
        StackPane front = new StackPane(pictures, hidden, snippets, notice);
        front.setMinSize(0, 0);
        StackPane.setAlignment(snippets, Pos.BOTTOM_RIGHT);
        VBox.setVgrow(front, Priority.ALWAYS);
        middle.getChildren().setAll(front);
        middle.setMinSize(0, 0);
        return middle;
    }

    private void fillColumn(RetakeView retake, PinListView pins, EarlierView earlier) {
        columnContent.getChildren().setAll(form, earlier);
        if (offer.comments()) {
            columnContent.getChildren().add(comment);
        }
        if (offer.pins()) {
            columnContent.getChildren().add(pins);
        }
        if (offer.marks()) {
            columnContent.getChildren().add(retake);
        }
        columnContent.getStyleClass().add("assessment-column-content");
        VBox.setVgrow(comment, Priority.ALWAYS);
        VBox.setVgrow(criteria, Priority.ALWAYS);
        column.setContent(columnContent);
        column.getStyleClass().add("assessment-column");
        column.setFitToWidth(true);
        column.setFitToHeight(true);
        column.setFocusTraversable(false);
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ObservableValue<Boolean> asking = model.retake().askingProperty();
        ObservableValue<Boolean> criteriaHere = narrow.and(criteria.visibleProperty());
        BooleanBinding crowded = Bindings.createBooleanBinding(() -> asking.getValue() || criteriaHere.getValue(),
                asking, criteriaHere);
        // the reasons are a list of nine lines, the criteria are longer still: wording and comment stand aside
        form.wording().visibleProperty().bind(crowded.not());
        comment.visibleProperty().bind(crowded.not());
        form.wording().managedProperty().bind(form.wording().visibleProperty());
        comment.managedProperty().bind(comment.visibleProperty());
        asking.subscribe(now -> column.setVvalue(now ? column.getVmax() : column.getVmin()));
    }

    // where there is little room they take that of the wording, for the image must not shrink
    private void placeCriteria(boolean inColumn) {
        middle.getChildren().remove(criteria);
        columnContent.getChildren().remove(criteria);
        criteria.maxHeightProperty().unbind();
        criteria.setMaxHeight(Double.MAX_VALUE);
        criteria.setStacked(inColumn);
        if (inColumn) {
            columnContent.getChildren().add(1, criteria);
        } else {
            criteria.maxHeightProperty().bind(middle.heightProperty().multiply(PANEL_SHARE));
            middle.getChildren().add(criteria);
        }
    }

    private boolean perform(AssessmentKeys actions, Shortcut shortcut) {
        if (isDisabled()) {
            return false;
        }
        if (handBack.isVisible() && !OVER_CARD.contains(shortcut)) {
            return false;
        }
        if (model.conditions().isOpen() && !BESIDE_CONDITIONS.contains(shortcut)) {
            return false;
        }
        // nobody scores what lies under the key sheet
        boolean over = OVER_KEY_SHEET.contains(shortcut) || shortcut.context() == Context.SNIPPETS;
        return (keySheet.isVisible() || snippets.isVisible()) && !over || actions.perform(shortcut);
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
        column.setVvalue(column.getVmax());
        comment.area().requestFocus();
        comment.area().end();
    }

    @Override
    public void snippets() {
        if (stage.area().isFocused()) {
            snippets.open(stage.area());
        } else {
            if (!comment.area().isFocused()) {
                comment();
            }
            snippets.open(comment.area());
        }
    }

    @Override
    public void back(boolean mayLeave) {
        if (handBack.isVisible()) {
            model.handBack().cancel();
        } else if (keySheet.isVisible()) {
            keySheet();
        } else if (snippets.isVisible()) {
            model.snippets().back();
            return;
        } else if (stage.back()) {
            requestFocus();
        } else if (model.conditions().close()) {
            return;
        } else if (model.retake().isAsking()) {
            model.retake().ask(false);
        } else if (isFocused() && !model.criteria().close() && mayLeave) {
            model.toInbox();
            return;
        }
        column.setVvalue(column.getVmin());
        requestFocus();
    }

    @Override
    public void movePane(int by) {
        List<Node> panes = Stream.of(filmstrip.getChildren().getFirst(), picture, form.lookup(".score-button"),
                comment.area(), lookup("#assessment-open"))
                .filter(pane -> offer.comments() || pane != comment.area()).toList();
        int at = panes.stream().filter(Node::isFocused).findFirst().map(panes::indexOf).orElse(by > 0 ? -1 : 0);
        panes.get(Math.floorMod(at + by, panes.size())).requestFocus();
    }

    @Override
    public void handBack() {
        model.saveTexts();
        model.handBack().ask();
    }

    @Override
    public void fullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @Override
    public void keySheet() {
        keySheet.setVisible(!keySheet.isVisible());
        if (keySheet.isVisible()) {
            keySheet.requestFocus();
        } else {
            requestFocus();
        }
    }
}
