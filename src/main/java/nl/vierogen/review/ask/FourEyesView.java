package nl.vierogen.review.ask;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.verdict.part.Sections;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The summary's section on looking along. */
public final class FourEyesView extends VBox {
    private final FourEyesViewModel model;
    private final Texts texts;
    private final Map<FourEyesState.Step, Button> buttons = new EnumMap<>(FourEyesState.Step.class);
    private Optional<FourEyesState.Step> pressed = Optional.empty();

    public FourEyesView(FourEyesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("four-eyes");
        getStyleClass().add("vg-section");
        model.stateProperty().subscribe(this::show);
        // off while working, and what is off loses the focus
        model.workingProperty().subscribe((_, working) -> {
            if (!working) {
                comeBack();
            }
        });
    }

    private void show(Optional<FourEyesState> state) {
        setVisible(state.isPresent());
        setManaged(state.isPresent());
        getChildren().clear();
        buttons.clear();
        state.ifPresent(now -> {
            VBox said = new VBox(Sections.wrapped(now.sentence()));
            said.getChildren().getFirst().setId("four-eyes-sentence");
            now.asked().forEach(one -> said.getChildren().add(Sections.wrapped(one)));
            FlowPane row = new FlowPane();
            row.getStyleClass().add("vg-checks");
            now.steps().forEach(step -> row.getChildren().add(button(step, step == now.steps().getFirst())));
            getChildren().addAll(Sections.section(texts.get("review.four-eyes"), said), row,
                    new NoticeLine("four-eyes-notice", model.noticeProperty()));
        });
        comeBack();
    }

    // to the button that was pressed, if it is still there
    private void comeBack() {
        pressed.map(buttons::get).ifPresent(Button::requestFocus);
    }

    private Button button(FourEyesState.Step step, boolean first) {
        Button button = new Button(texts.get("review.step." + step), new FontIcon(shape(step)));
        button.setId("four-eyes-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.workingProperty());
        button.setOnAction(_ -> {
            pressed = Optional.of(step);
            model.perform(step);
        });
        buttons.put(step, button);
        if (first) {
            button.getStyleClass().addAll("accent", "vg-leads");
        }
        return button;
    }

    private static Feather shape(FourEyesState.Step step) {
        return switch (step) {
            case ASK, CONTINUE_HERE -> Feather.USERS;
            case COMPARE -> Feather.COLUMNS;
            case OPEN_ANSWER -> Feather.MAIL;
            case SAVE_REQUEST -> Feather.SAVE;
            case WITHDRAW -> Feather.CORNER_UP_LEFT;
        };
    }
}
