package nl.vierogen.review.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.scoring.Change;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line in hand: what each had, what can be agreed, and why. */
final class ChoiceView extends VBox {
    /** Of a button that says a word and not a digit. */
    private static final PseudoClass WORD = PseudoClass.getPseudoClass("word");

    private final CompareViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final Label both = new Label();
    private final VBox options = new VBox();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final TextArea reason = new TextArea();

    ChoiceView(CompareViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name.setId("compare-name");
        name.getStyleClass().add("compare-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        both.setId("compare-both");
        both.setWrapText(true);
        both.setMinHeight(USE_PREF_SIZE);
        options.getStyleClass().add("compare-options");
        Label why = new Label(texts.get("review.reason"));
        why.getStyleClass().add("vg-heading");
        why.setLabelFor(reason);
        reason.setId("compare-reason");
        reason.setAccessibleText(texts.get("review.reason"));
        reason.setPromptText(texts.get("review.reason.prompt"));
        WrittenText.in(reason, Change.LONGEST_REASON);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setWrapText(true);
        reason.setPrefRowCount(2);
        TabMovesOn.in(reason);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                model.settle();
            }
        });
        Button settle = new Button(texts.get("review.settle"), new FontIcon(Feather.CHECK));
        settle.setId("compare-settle");
        settle.setMinWidth(USE_PREF_SIZE);
        settle.setOnAction(_ -> model.settle());
        Label hint = new Label(texts.get("review.settle.hint"));
        hint.getStyleClass().add("vg-soft");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(reason, settle);
        row.getStyleClass().add("vg-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        VBox about = new VBox(name, both, options);
        about.getStyleClass().add("compare-about");
        ScrollPane scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // always in sight, whatever the size of the letters: here is where one types
        VBox agreeing = new VBox(new NoticeLine("compare-notice", model.noticeProperty()), why, row, hint);
        agreeing.getStyleClass().add("compare-agreeing");
        agreeing.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("compare-choice");
        getChildren().addAll(scroll, agreeing);
        model.currentProperty().subscribe(line -> line.ifPresent(this::show));
        model.choiceProperty().subscribe(this::show);
    }

    /** Where why is written. */
    TextArea reason() {
        return reason;
    }

    private void show(Line line) {
        name.setText(line.name());
        both.setText(texts.get("review.line.both", line.first(), line.colleague()));
    }

    private void show(List<Option> offered) {
        if (buttons.size() != offered.size()) {
            buttons.clear();
            options.getChildren().clear();
            offered.forEach(option -> options.getChildren().add(row(option)));
        }
        for (int n = 0; n < offered.size(); n++) {
            fill(offered.get(n), n);
        }
    }

    private HBox row(Option option) {
        ToggleButton button = new Choose(option.digit());
        button.setId("compare-option-" + option.digit());
        buttons.add(button);
        Label meaning = new Label();
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        Label had = new Label();
        had.getStyleClass().add("compare-had");
        VBox words = new VBox(meaning, had);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(button, words);
        row.getStyleClass().add("compare-option");
        return row;
    }

    private void fill(Option option, int position) {
        ToggleButton button = buttons.get(position);
        button.setText(option.word());
        button.pseudoClassStateChanged(WORD, option.word().length() > 1);
        button.setSelected(option.chosen());
        button.setGraphic(option.chosen() ? new FontIcon(Feather.CHECK) : null);
        button.setAccessibleText(option.spoken());
        HBox row = (HBox) options.getChildren().get(position);
        VBox words = (VBox) row.getChildren().getLast();
        ((Label) words.getChildren().getFirst()).setText(option.meaning());
        Label had = (Label) words.getChildren().getLast();
        had.setText(option.had());
        had.setVisible(!option.had().isEmpty());
        had.setManaged(!option.had().isEmpty());
    }

    /** Asks for the choice; looks pressed only once it holds. */
    private final class Choose extends ToggleButton {
        private final int digit;

        Choose(int digit) {
            this.digit = digit;
            getStyleClass().add("compare-button");
            setMinWidth(USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            if (model.choose(digit)) {
                reason.requestFocus();
            }
        }
    }
}
