package nl.vierogen.app.tour;

import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.ScoreForm;

/** Does with the keyboard what an assessor does with it. */
final class Hands {
    private static final Map<Integer, KeyCode> DIGITS = Map.of(0, KeyCode.DIGIT0, 1, KeyCode.DIGIT1, 2, KeyCode.DIGIT2);

    private final Stage stage;
    private final Keyboard keyboard = new Keyboard();

    Hands(Stage stage) {
        this.stage = stage;
    }

    /** Opens the logbook with the number from the inbox. */
    void open(String number) {
        waitFor("inbox-table");
        TableView<?> table = (TableView<?>) find("inbox-table");
        Screen.waitUntil(number + " in the inbox", () -> table.isFocused()
                && table.getItems().stream().anyMatch(row -> row.toString().contains("number=" + number)));
        keyboard.press(KeyCode.HOME);
        for (int row = 1; row < table.getItems().size() && !isSelected(table, number); row++) {
            keyboard.press(KeyCode.DOWN);
        }
        keyboard.press(KeyCode.ENTER);
        answerGate();
    }

    /** Says that nothing stands in the way, when that is asked, and comes to the images. */
    void answerGate() {
        Screen.waitUntil("the question or the images",
                () -> find("gate") != null || find("assessment-screen") != null);
        if (Screen.ask(() -> find("gate") != null)) {
            Screen.frames(2);
            keyboard.press(KeyCode.ENTER);
        }
        waitFor("assessment-screen");
    }

    /** Scores the images of a form from the first to the last, and goes on after each. */
    void score(ScoreForm form, int from, int to, ToIntFunction<CriterionPlace> points) {
        for (FormSlot slot : form.slots().subList(from, to)) {
            for (Criterion criterion : form.criteria(slot.id())) {
                press(DIGITS.get(points.applyAsInt(new CriterionPlace(slot.id(), criterion.id()))));
            }
            Screen.frames(2);
            press(KeyCode.ENTER);
            Screen.frames(2);
        }
    }

    void press(KeyCode... keys) {
        keyboard.press(keys);
    }

    void type(String text) {
        keyboard.type(text);
    }

    /** Waits until the node is there and drawn. */
    void waitFor(String id) {
        Screen.waitUntil(id, () -> {
            Node node = find(id);
            return node != null && node.isVisible();
        });
        Screen.frames(2);
    }

    /** Waits until the node can be used. */
    void waitUntilEnabled(String id) {
        Screen.waitUntil(id, () -> {
            Node node = find(id);
            return node != null && !node.isDisabled();
        });
    }

    /** Puts the focus on the node by the Tab key, as a person without a mouse does. */
    void tabTo(String id) {
        for (int presses = 0; presses < 60 && !Screen.ask(() -> hasFocus(id)); presses++) {
            press(KeyCode.TAB);
        }
        if (!Screen.ask(() -> hasFocus(id))) {
            throw new IllegalStateException("the Tab key never comes to " + id);
        }
    }

    /** How many logbooks the inbox shows; on the JavaFX thread. */
    int rows() {
        return find("inbox-table") instanceof TableView<?> table ? table.getItems().size() : 0;
    }

    private boolean hasFocus(String id) {
        Node node = find(id);
        return node != null && node.isFocused();
    }

    private static boolean isSelected(TableView<?> table, String number) {
        return Screen.ask(() -> String.valueOf(table.getSelectionModel().getSelectedItem())
                .contains("number=" + number));
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }
}
