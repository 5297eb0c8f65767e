package nl.vierogen.review.compare;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.compare.BesideViewModel;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.form.CommentViewModel;
import nl.vierogen.assessment.screen.independence.EnterPresses;
import nl.vierogen.assessment.screen.looking.LookingPlace;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;
import nl.vierogen.verdict.privacy.PrivacyView;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.picture.PictureCache;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The comparison: the differences on the left, the image in the middle, the choice on the right. */
public final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final Texts texts;
    private final LookingPlace place;
    private final Desk desk;
    private final ChoiceView choice;
    private final ShortcutFilter filter;
    private final Button next = new Button();
    private final Button deny = new Button();
    private Subscription keys = Subscription.EMPTY;

    /** @param clock tells the zone of the dates beside the images */
    public CompareView(CompareViewModel model, OpenLogbook logbook, Wording wording, Texts texts, Tasks tasks,
            KeyBindings bindings, Clock clock) {
        this.model = model;
        this.texts = texts;
        this.desk = new Desk(logbook, texts, tasks, clock);
        setId("compare");
        getStyleClass().add("compare");
        getStylesheets().addAll(PictureViewer.stylesheet(), Objects
                .requireNonNull(CompareView.class.getResource("/nl/vierogen/review/review.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleText(texts.get("review.compare.spoken"));
        // before any image is shown: what both agree on hides images too (procedure 2026, 2.b, 2.d)
        model.stateProperty().subscribe(_ -> desk.recorder().reread());
        model.slotProperty().subscribe(slot -> slot.ifPresent(desk.caret()::show));
        place = place(logbook, tasks, bindings);
        choice = new ChoiceView(model, texts);
        setTop(new VBox(new StandingView(model), new PrivacyView(model.privacy(), texts)));
        setLeft(new LinesView(model, texts));
        setCenter(place);
        setRight(choice);
        setBottom(bottom());
        CompareKeys actions = new CompareKeys(model, place, choice.reason()::requestFocus);
        filter = new ShortcutFilter(bindings, this::contexts,
                shortcut -> !isDisabled() && (shortcut == Shortcut.BACK ? back() : actions.perform(shortcut)));
        filter.onRelease(place::released);
        choice.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveField);
        model.currentProperty().subscribe(_ -> leaveReason());
        model.stateProperty().subscribe(this::show);
        model.finishedProperty().subscribe(finished -> {
            if (finished) {
                next.requestFocus();
            }
        });
        sceneProperty().subscribe(this::listenTo);
    }

    /** Shows images at first as the settings say. */
    public void begin(ViewerDefaults defaults) {
        place.begin(defaults);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return this;
    }

    // another line came into hand: the digits choose again
    private void leaveReason() {
        if (choice.reason().isFocused()) {
            requestFocus();
        }
    }

    private void leaveField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && choice.reason().isFocused()) {
            requestFocus();
            event.consume();
        }
    }

    // the same as for whoever scores; an aid informs here, and there is no comment to put it in
    private LookingPlace place(OpenLogbook logbook, Tasks tasks, KeyBindings bindings) {
        List<SlotId> order = logbook.form().slots().stream().map(FormSlot::id).toList();
        PictureCache<SlotId> images = new PictureCache<>(tasks, order, logbook.pictures()::jpeg);
        PictureViewer<SlotId> picture = new PictureViewer<>(images, texts);
        picture.setId("compare-picture");
        AidStage aids = new AidStage(desk, new CommentViewModel(desk), false, picture, images, tasks, bindings, () -> {
            // no pins here
        });
        LookingPlace made = new LookingPlace(desk, new LookingPlace.Sight(picture, picture, images,
                model.slotProperty()), aids,
                new BesideViewModel(desk, new EarlierViewModel(desk)), List.of(), this, tasks, bindings);
        made.cover(new HiddenPicture(model.slotProperty(), model.hiddenProperty()));
        made.lay(() -> false);
        return made;
    }

    private List<Context> contexts() {
        List<Context> contexts = new ArrayList<>(place.contexts());
        if (place.aids().isOn()) {
            contexts.add(Context.AID);
        }
        contexts.addAll(List.of(Context.ASSESSING, Context.GLOBAL));
        return contexts;
    }

    private boolean back() {
        return place.back() || place.aids().off();
    }

    private HBox bottom() {
        Label why = new Label();
        why.setId("compare-why");
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMinHeight(USE_PREF_SIZE);
        why.textProperty().bind(model.stateProperty().map(state -> state.map(CompareView::why).orElse("")));
        HBox.setHgrow(why, Priority.ALWAYS);
        deny.setId("compare-deny");
        deny.setGraphic(new FontIcon(Feather.USER_X));
        deny.setMinWidth(USE_PREF_SIZE);
        deny.setOnAction(_ -> model.denyOrNot());
        next.setId("compare-next");
        next.getStyleClass().add("accent");
        next.setGraphic(new FontIcon(Feather.EDIT));
        next.setMinWidth(USE_PREF_SIZE);
        next.accessibleHelpProperty().bind(why.textProperty());
        next.setOnAction(_ -> model.goOn());
        EnterPresses.on(next);
        HBox row = new HBox(deny, why, next);
        row.getStyleClass().add("compare-bottom");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    // what is off says why, beside it
    private static String why(CompareState state) {
        return state.notDeniable().map(reason -> state.why() + " " + reason).orElse(state.why());
    }

    private void show(Optional<CompareState> state) {
        state.ifPresent(now -> {
            next.setText(texts.get(switch (now.next()) {
                case SETTLE, SIGN -> "review.sign";
                case ASK_AGAIN -> "review.ask-again";
            }));
            next.setDisable(now.next() == Ending.Next.SETTLE);
            deny.setText(texts.get(now.denied() ? "review.deny.undo" : "review.deny"));
            deny.setDisable(now.notDeniable().isPresent());
            deny.setAccessibleHelp(now.notDeniable().orElse(""));
        });
    }

    private void listenTo(@Nullable Scene scene) {
        keys.unsubscribe();
        keys = scene == null ? Subscription.EMPTY : filter.install(scene);
        if (scene != null) {
            requestFocus();
        }
    }
}
