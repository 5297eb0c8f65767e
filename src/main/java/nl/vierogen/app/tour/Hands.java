package nl.vierogen.app.tour;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.app.tour.camera.Screen;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;

/** Does with the keyboard what an assessor does with it. */
final class Hands {
    private static final int MOST_CRITERIA = 12;
    private static final Map<Integer, KeyCode> DIGITS = Map.of(0, KeyCode.DIGIT0, 1, KeyCode.DIGIT1, 2, KeyCode.DIGIT2);

    private final Stage stage;
    private final Keyboard keyboard = new Keyboard();

    Hands(Stage stage) {
        this.stage = stage;
    }

    /** Opens the logbook with the number from the inbox. */
    void open(String number) {
        waitFor("inbox-table");
        TableView<?> table = (TableView<?>) node("inbox-table");
        Screen.waitUntil(number + " in the inbox", () -> table.isFocused()
                && table.getItems().stream().anyMatch(row -> row.toString().contains("number=" + number)));
        keyboard.press(KeyCode.HOME);
        for (int row = 1; row < table.getItems().size() && !isSelected(table, number); row++) {
            keyboard.press(KeyCode.DOWN);
        }
        keyboard.press(KeyCode.ENTER);
    }

    /** Opens from its report what the program was started with. */
    void openStarted() {
        waitFor("inbox-report");
        keyboard.press(KeyCode.ENTER);
    }

    /** Scores the first picture of a warm-up, and comes to what it says of that. */
    void warmUp() {
        waitFor("warmup");
        for (int criterion = 0; criterion < MOST_CRITERIA && node("warmup-next").isDisabled(); criterion++) {
            press(KeyCode.DIGIT2);
            Screen.frames(2);
        }
        waitUntilEnabled("warmup-next");
        press(KeyCode.ENTER);
        waitFor("warmup-verdict-magnification");
    }

    /** Says that nothing stands in the way, when that is asked, and comes to the images. */
    void answerGate() {
        Screen.waitUntil("the question or the images", () -> isThere("gate") || isThere("assessment-screen"));
        if (isShown("gate")) {
            waitUntilFocused("gate-assess");
            keyboard.press(KeyCode.ENTER);
        }
        waitFor("assessment-screen");
    }

    /** Scores images from the first to the last, and goes on after each. */
    void score(Sheet sheet, ToIntFunction<CriterionPlace> points) {
        for (FormSlot slot : sheet.slots()) {
            for (Criterion criterion : sheet.form().criteria(slot.id())) {
                press(DIGITS.get(points.applyAsInt(new CriterionPlace(slot.id(), criterion.id()))));
            }
            Screen.frames(2);
            press(KeyCode.ENTER);
            Screen.frames(2);
        }
    }

    /** Shows the conditions, with the focus on the first open sign. */
    void openConditions() {
        press(KeyCode.F7);
        waitFor("assessment-conditions-list");
    }

    /** Says of so many open signs that each is no breach, and closes the conditions. */
    void dismiss(int signs) {
        for (int n = 0; n < signs; n++) {
            String before = Screen.ask(this::standing);
            press(KeyCode.ENTER);
            type("geen bezwaar");
            press(KeyCode.ENTER);
            press(KeyCode.DIGIT0);
            Screen.waitUntil("a sign dismissed", () -> !standing().equals(before));
            Screen.frames(2);
        }
        press(KeyCode.F7);
    }

    private String standing() {
        return ((Labeled) find("conditions-standing").orElseThrow()).getText();
    }

    void press(KeyCode... keys) {
        keyboard.press(keys);
    }

    /** Holds a key down until it is let go. */
    void hold(KeyCode key) {
        keyboard.hold(key);
    }

    void letGo(KeyCode key) {
        keyboard.letGo(key);
    }

    void type(String text) {
        keyboard.type(text);
    }

    /** Waits until the node is there and drawn. */
    void waitFor(String id) {
        Screen.waitUntil(id, () -> isThere(id));
        Screen.frames(2);
    }

    /** Waits until the node is no longer there. */
    void waitUntilGone(String id) {
        Screen.waitUntil(id + " gone", () -> !isThere(id));
        Screen.frames(2);
    }

    /** Waits until the list has lines. */
    void waitForLines(String id) {
        Screen.waitUntil("lines in " + id, () -> find(id).filter(ListView.class::isInstance)
                .map(list -> !((ListView<?>) list).getItems().isEmpty()).orElse(false));
        Screen.frames(2);
    }

    /** Waits until what is read off an aid is of the sector, too, which is looked for in the background. */
    void waitForSector() {
        Screen.waitUntil("the sector", () -> find("aid-lines").filter(Labeled.class::isInstance)
                .map(lines -> ((Labeled) lines).getText()).filter(text -> !text.endsWith("…")).isPresent());
        Screen.frames(2);
    }

    /** Waits until every example in the node is drawn. */
    void waitForExamples(String id) {
        waitFor(id);
        Screen.waitUntil("the examples in " + id, () -> find(id).orElseThrow().lookupAll(".example-waiting").stream()
                .noneMatch(Node::isVisible));
        Screen.frames(2);
    }

    /** Waits until the node can be used. */
    void waitUntilEnabled(String id) {
        Screen.waitUntil(id, () -> isThere(id) && !find(id).orElseThrow().isDisabled());
        Screen.frames(2);
    }

    /** Waits until the node has the focus. */
    void waitUntilFocused(String id) {
        Screen.waitUntil("the focus on " + id, () -> hasFocus(id));
    }

    /** Waits until another node of the same name stands in the place of this one. */
    void waitForAnother(String id, Node before) {
        Screen.waitUntil("another " + id, () -> find(id).filter(node -> node != before).isPresent());
    }

    /** Whether the node can be seen. */
    boolean isShown(String id) {
        return Screen.ask(() -> isThere(id));
    }

    Node node(String id) {
        return Screen.ask(() -> find(id).orElseThrow());
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
        return find("inbox-table").filter(TableView.class::isInstance)
                .map(table -> ((TableView<?>) table).getItems().size()).orElse(0);
    }

    private boolean hasFocus(String id) {
        return find(id).filter(Node::isFocused).isPresent();
    }

    private static boolean isSelected(TableView<?> table, String number) {
        return Screen.ask(() -> String.valueOf(table.getSelectionModel().getSelectedItem())
                .contains("number=" + number));
    }

    private boolean isThere(String id) {
        return find(id).filter(Node::isVisible).isPresent();
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(stage.getScene().lookup("#" + id));
    }
}
