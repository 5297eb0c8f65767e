package nl.vierogen.assessment.screen.example;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.examples.Examples;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One example in front of the screen, large; 0, 1, 2 and the arrows go to the others of the criterion. */
public final class ExampleCard extends StackPane {
    private static final double MARGIN = 24;

    private final ExamplesViewModel model;
    private final Examples examples;
    private final Texts texts;
    private final Label title = new Label();
    private final FittedPicture picture = new FittedPicture();
    private final Label wording = wrapped("example-wording");
    private final Label reason = wrapped("example-reason");
    private final List<ToggleButton> points = new ArrayList<>();

    public ExampleCard(ExamplesViewModel model, Examples examples, Texts texts) {
        this.model = model;
        this.examples = examples;
        this.texts = texts;
        setId("assessment-example-large");
        Region veil = new Region();
        veil.getStyleClass().add("vg-veil");
        veil.setOnMouseClicked(_ -> model.close());
        wording.setId("assessment-example-wording");
        reason.setId("assessment-example-reason");
        Label waiting = new Label(texts.get("viewer.waiting"));
        waiting.visibleProperty().bind(picture.empty());
        StackPane middle = new StackPane(picture, waiting);
        middle.getStyleClass().add("vg-picture");
        BorderPane card = new BorderPane(middle, head(), null, foot(), null);
        card.getStyleClass().add("example-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.accessibleTextProperty().bind(title.textProperty());
        setMargin(card, new Insets(MARGIN));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
        LateChildren.fill(this, veil, card);
        managedProperty().bind(visibleProperty());
        model.largeProperty().subscribe(now -> now.ifPresentOrElse(this::render, () -> setVisible(false)));
    }

    @Override
    public void requestFocus() {
        model.largeProperty().get().ifPresent(now -> points.get(now.at()).requestFocus());
    }

    private HBox head() {
        title.getStyleClass().add("example-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(texts.get("assessment.criteria.close"));
        Icon.on(close, Feather.X);
        close.setId("assessment-example-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> model.close());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("example-head");
        return head;
    }

    private HBox foot() {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("example-points");
        for (int level = 0; level <= Criterion.HIGHEST; level++) {
            int shown = level;
            ToggleButton button = new ToggleButton(String.valueOf(level));
            button.setId("assessment-example-points-" + level);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> model.show(shown));
            points.add(button);
            buttons.getChildren().add(button);
        }
        VBox said = new VBox(wording, reason);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox foot = new HBox(buttons, said);
        foot.getStyleClass().add("example-foot");
        return foot;
    }

    private void render(ExamplesViewModel.Large now) {
        title.setText(now.title());
        wording.setText(now.shown().wording());
        reason.setText(now.shown().reason());
        reason.setManaged(!now.shown().reason().isEmpty());
        now.shown().example().ifPresent(example -> picture.show(examples.picture(example)));
        for (Shown level : now.levels()) {
            ToggleButton button = points.get(level.points());
            button.setSelected(level.points() == now.at());
            button.setText(level.given()
                    ? texts.get("assessment.example.points.given", level.points())
                    : String.valueOf(level.points()));
            button.setAccessibleText(level.said());
        }
        setVisible(true);
        requestFocus();
    }

    private void key(KeyEvent event) {
        int at = model.largeProperty().get().map(ExamplesViewModel.Large::at).orElse(0);
        int asked = switch (event.getCode()) {
            case DIGIT0, NUMPAD0, HOME -> 0;
            case DIGIT1, NUMPAD1 -> 1;
            case DIGIT2, NUMPAD2, END -> Criterion.HIGHEST;
            case LEFT, KP_LEFT -> at - 1;
            case RIGHT, KP_RIGHT -> at + 1;
            default -> -1;
        };
        if (asked >= 0 || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.KP_LEFT) {
            event.consume();
            model.show(asked);
        }
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
