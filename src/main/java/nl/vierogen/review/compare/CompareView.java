package nl.vierogen.review.compare;

import nl.vierogen.assessment.screen.independence.EnterPresses;
import nl.vierogen.verdict.privacy.PrivacyView;
import javafx.scene.layout.VBox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.ShortcutFilter;
import nl.vierogen.viewer.PictureBar;
import nl.vierogen.viewer.PictureCache;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.display.DisplayBadge;
import nl.vierogen.viewer.display.DisplayButton;
import nl.vierogen.viewer.display.DisplayPanel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The comparison: the differences on the left, the image in the middle, the choice on the right. */
public final class CompareView extends BorderPane {
    private final CompareViewModel model;
    private final Texts texts;
    private final PictureViewer<SlotId> picture;
    private final ChoiceView choice;
    private final ShortcutFilter filter;
    private final Button next = new Button();
    private final Button deny = new Button();
    private Subscription keys = Subscription.EMPTY;

    public CompareView(CompareViewModel model, OpenLogbook logbook, Wording wording, Texts texts, Tasks tasks,
            KeyBindings bindings) {
        this.model = model;
        this.texts = texts;
        setId("compare");
        getStyleClass().add("compare");
        getStylesheets().addAll(PictureViewer.stylesheet(), Objects
                .requireNonNull(CompareView.class.getResource("/nl/vierogen/review/review.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleText(texts.get("review.compare.spoken"));
        List<SlotId> order = logbook.form().slots().stream().map(FormSlot::id).toList();
        picture = new PictureViewer<>(new PictureCache<>(tasks, order, logbook.pictures()::jpeg), texts);
        picture.setId("compare-picture");
        choice = new ChoiceView(model, texts);
        setTop(new VBox(new StandingView(model), new PrivacyView(model.privacy(), texts)));
        setLeft(new LinesView(model, texts));
        setCenter(middle(bindings));
        setRight(choice);
        setBottom(bottom());
        PictureKeys tools = new PictureKeys(picture);
        CompareKeys actions = new CompareKeys(model, tools, choice.reason()::requestFocus);
        filter = new ShortcutFilter(bindings,
                () -> Stream.concat(tools.contexts().stream(), Stream.of(Context.ASSESSING, Context.GLOBAL)).toList(),
                shortcut -> !isDisabled() && (shortcut == Shortcut.BACK ? tools.back() : actions.perform(shortcut)));
        filter.onRelease(tools::released);
        choice.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveField);
        model.currentProperty().map(line -> line.flatMap(found -> found.matter().slot()))
                .subscribe(slot -> slot.ifPresent(image -> picture.show(image, wording.slot(image))));
        model.currentProperty().subscribe(_ -> leaveReason());
        model.stateProperty().subscribe(this::show);
        model.finishedProperty().subscribe(finished -> {
            if (finished) {
                next.requestFocus();
            }
        });
        sceneProperty().subscribe(this::listenTo);
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

    private VBox middle(KeyBindings bindings) {
        StackPane front = new StackPane(picture, new HiddenPicture(model.hiddenProperty()));
        front.setMinSize(0, 0);
        VBox.setVgrow(front, Priority.ALWAYS);
        PictureBar under = new PictureBar(picture, new DisplayBadge(picture.display(), texts),
                List.of(new DisplayButton(picture.display(), texts, bindings, this::requestFocus)));
        return new VBox(front, new DisplayPanel(picture.display(), texts, bindings, this::requestFocus), under);
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
