package nl.vierogen.assessment.screen;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;

/** The assessing screen in the smallest window, for whoever works it by keys; what stands around it can be another. */
final class ShownScreen {
    AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();
    HeldTasks tasks = new HeldTasks();
    AnsweringDialogs dialogs = new AnsweringDialogs();
    MemorySnippets snippets = MemorySnippets.few();
    KeyBindings bindings = KeyBindings.defaults();
    Rest.Maker rest = ShownScreen::never;

    /** Shows the logbook; on the JavaFX thread. */
    AssessmentView on(Stage stage, OpenLogbook open) {
        Texts texts = Texts.in(Locale.of("nl"));
        AssessmentViewModel model = new AssessmentViewModel(open, visits, texts, tasks, dialogs,
                AssessmentViewModelTest.CLOCK, snippets);
        AssessmentView view = new AssessmentView(model, open, Offer.EVERYTHING, texts, tasks, bindings, rest);
        Scene scene = new Scene(view, 1366, 768);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        return view;
    }

    /** A rest that never ends by itself: what is written is saved when the field is left. */
    static Rest never(Runnable then) {
        return new Rest() {
            @Override
            public void begin() {
                // the test saves by leaving the field
            }

            @Override
            public void cancel() {
                // nothing was begun
            }
        };
    }
}
