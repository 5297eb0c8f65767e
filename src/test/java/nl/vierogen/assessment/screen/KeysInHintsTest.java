package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.KeyChord;
import nl.vierogen.ui.keys.Shortcut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Hints name the keys that someone chose. */
@ExtendWith(ApplicationExtension.class)
class KeysInHintsTest {
    private AssessmentView view;

    @Start
    void show(Stage stage) {
        ShownScreen screen = new ShownScreen();
        screen.bindings = KeyBindings.defaults().with(Map.of(
                Shortcut.SUMMARY, List.of(new KeyChord(KeyCode.J, true, true)), Shortcut.CRITERIA, List.of()));
        view = screen.on(stage, SampleLogbook.biometrie().open());
    }

    @Test
    void theHintOfTheWayOnHasTheKeyThatWasChosen() {
        assertThat(hint("#assessment-summary")).isEqualTo("Samenvatting (Ctrl+Shift+J)");
    }

    @Test
    void theHintOfACriterionHasNoKeyWhereThereIsNone() {
        assertThat(hint("#assessment-criterion-plane .criterion-name")).endsWith("\nCriteria en hun omschrijving");
    }

    private String hint(String query) {
        return Hint.of((Control) view.lookup(query)).orElseThrow();
    }
}
