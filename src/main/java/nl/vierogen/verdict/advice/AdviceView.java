package nl.vierogen.verdict.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;

/** A tick for each piece of advice, and a field for words of one's own. */
public final class AdviceView extends VBox {
    private static final Duration PAUSE = Duration.millis(700); // text is lost for a second at most

    private final AdviceViewModel model;
    private final VBox ticks = new VBox();
    private final TextArea note = new TextArea();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();

    public AdviceView(AdviceViewModel model, Texts texts) {
        this.model = model;
        setId("summary-advice");
        getStyleClass().add("vg-lines");
        ticks.getStyleClass().add("vg-lines");
        note.setId("summary-advice-note");
        note.setWrapText(true);
        note.setPrefRowCount(2);
        note.setPromptText(texts.get("verdict.advice.note"));
        note.setAccessibleText(texts.get("verdict.advice.note"));
        TabMovesOn.in(note);
        WrittenText.in(note, Remark.NOTE.longest());
        note.textProperty().bindBidirectional(model.noteProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> model.saveNote());
        // never begun again while it runs: who types without a pause is not waited for
        note.textProperty().subscribe((_, _) -> pause.play());
        note.focusedProperty().subscribe((_, _) -> model.saveNote());
        getChildren().addAll(ticks, note);
        model.stateProperty().subscribe(this::render);
    }

    private void render(AdviceViewModel.State state) {
        for (AdviceViewModel.Choice choice : state.choices()) {
            CheckBox box = boxes.computeIfAbsent(choice.id(), _ -> box(choice));
            box.setSelected(choice.chosen());
            box.setDisable(!state.editable());
        }
        note.setEditable(state.editable());
    }

    private CheckBox box(AdviceViewModel.Choice choice) {
        CheckBox box = new CheckBox(choice.text()) {
            @Override
            public void fire() {
                // ticked only once it is saved
                model.toggle(choice.id());
            }
        };
        box.setId("summary-advice-" + choice.id());
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        ticks.getChildren().add(box);
        return box;
    }
}
