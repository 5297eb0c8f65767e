package nl.vierogen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Settings;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.ui.Unnamed;
import nl.vierogen.ui.dialog.Choosers;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program in its window, worked by keys alone and read by the ids of what it shows. */
public final class ProgramOnScreen implements AutoCloseable {
    static final SettingsFile.Read AS_NEW = new SettingsFile.Read(Choices.AS_NEW, Optional.empty());

    private static final long PATIENCE_SECONDS = 60;

    private final SwiftRobot robot = new SwiftRobot();
    private final Stage stage;
    private final CountDownLatch ended;
    private final Set<String> unnamed = new TreeSet<>();
    private int presses;

    /** Puts something into the window and shows it; on the JavaFX thread. */
    public interface Content {
        void show(Stage stage);
    }

    private ProgramOnScreen(Stage stage, CountDownLatch ended) {
        this.stage = stage;
        this.ended = ended;
    }

    /** Settings that nothing keeps. */
    public static Settings settings() {
        return new Settings(Choices.AS_NEW, new SimpleBooleanProperty(false), _ -> {
            // gone with the window
        });
    }

    /** Starts the program on the workspace; results are saved in the folder. */
    static ProgramOnScreen start(Path workspace, Path results, Path... files) throws Exception {
        WorkspaceDoor door = PracticeFolder.open(workspace);
        return start(new Program.Beginning(AS_NEW, PracticeFolder.CLOCK, results, Choosers.OF_SYSTEM, false),
                Program.Where.practising(door), _ -> {
                    // nobody lets time go by
                }, files);
    }

    /** Starts the program where this begins. */
    static ProgramOnScreen start(Program.Beginning beginning, Program.Where where, Consumer<Program> made,
            Path... files)
            throws TimeoutException {
        return start(beginning, where, Optional.empty(), made, List.of(files));
    }

    /** Starts the program with settings that it keeps in a file. */
    static ProgramOnScreen start(Program.Beginning beginning, Program.Where where, SettingsFile kept)
            throws TimeoutException {
        return start(beginning, where, Optional.of(kept), _ -> {
            // nobody lets time go by
        }, List.of());
    }

    private static ProgramOnScreen start(Program.Beginning beginning, Program.Where where, Optional<SettingsFile> kept,
            Consumer<Program> made, List<Path> files) throws TimeoutException {
        CountDownLatch ended = new CountDownLatch(1);
        return show(stage -> {
            Program program = new Program(beginning, stage, kept, ended::countDown);
            made.accept(program);
            program.begin(where, files);
        }, ended);
    }

    /** Shows a window with this content. */
    public static ProgramOnScreen show(Content content) throws TimeoutException {
        return show(content, new CountDownLatch(0));
    }

    private static ProgramOnScreen show(Content content, CountDownLatch ended) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        return new ProgramOnScreen(SwiftRobot.ask(() -> {
            Stage stage = new Stage();
            // JavaFX's memory screen holds no window elsewhere
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            content.show(stage);
            return stage;
        }), ended);
    }

    /** Opens the logbook from the inbox, by its number. */
    void open(String number) throws TimeoutException {
        select(number);
        press(KeyCode.ENTER);
    }

    /** Opens the logbook for the first time, past the question whether one knows the practice. */
    public void openFirst(String number) throws TimeoutException {
        open(number);
        waitForFocus("gate-assess");
        press(KeyCode.ENTER);
    }

    /** Waits until the inbox lists these logbooks and no others, in whatever order. */
    public void waitForLogbooks(String... numbers) throws TimeoutException {
        waitUntil(() -> hasFocus("inbox-table") && table().getItems().size() == numbers.length
                && List.of(numbers).stream().allMatch(
                        number -> table().getItems().stream().anyMatch(row -> is(row, number))));
    }

    /** Selects the logbook in the inbox, by its number. */
    void select(String number) throws TimeoutException {
        waitUntil(() -> hasFocus("inbox-table") && table().getItems().stream().anyMatch(row -> is(row, number)));
        press(KeyCode.HOME);
        int rows = SwiftRobot.ask(() -> table().getItems().size());
        for (int row = 1; row < rows && !is(selected(), number); row++) {
            press(KeyCode.DOWN);
        }
        if (!is(selected(), number)) {
            throw new IllegalStateException("the arrows never come to " + number);
        }
    }

    /** What the inbox says of the selected logbook, as a screen reader hears it. */
    String selectedRow() {
        Object row = selected();
        return SwiftRobot.ask(() -> table().lookupAll(".table-row-cell").stream()
                .filter(node -> row.equals(((TableRow<?>) node).getItem())).findFirst()
                .map(Node::getAccessibleText).orElseThrow());
    }

    private Object selected() {
        return SwiftRobot.ask(() -> table().getSelectionModel().getSelectedItem());
    }

    private TableView<?> table() {
        return (TableView<?>) find("inbox-table").orElseThrow();
    }

    private static boolean is(Object row, String number) {
        return String.valueOf(row).contains("number=" + number + ",");
    }

    /** Presses keys together: that counts as one. */
    public void press(KeyCode... keys) {
        presses++;
        robot.strike(keys);
    }

    /** How often keys were pressed. */
    int presses() {
        return presses;
    }

    /** Types lower-case letters, digits, hyphens and spaces. */
    public void type(String text) {
        text.chars().mapToObj(ProgramOnScreen::key).forEach(this::press);
    }

    private static KeyCode key(int letter) {
        return switch (letter) {
            case ' ' -> KeyCode.SPACE;
            case '-' -> KeyCode.MINUS;
            default -> Character.isDigit(letter) ? KeyCode.valueOf("DIGIT" + Character.toString(letter))
                    : KeyCode.valueOf(Character.toString(letter).toUpperCase(Locale.ROOT));
        };
    }

    /** Signs, from the screen to sign on, with the passphrase of practice. */
    void sign() throws TimeoutException {
        waitFor("seal-facts");
        tabTo("seal-passphrase");
        type(PracticeKeys.PASSPHRASE);
        press(KeyCode.ENTER);
    }

    /** Puts the focus on the node with the Tab key. */
    public void tabTo(String id) {
        for (int n = 0; n < 80 && !SwiftRobot.ask(() -> hasFocus(id)); n++) {
            press(KeyCode.TAB);
        }
        if (!SwiftRobot.ask(() -> hasFocus(id))) {
            throw new IllegalStateException("the Tab key never comes to " + id);
        }
    }

    /** Waits until the node can be seen. */
    public void waitFor(String id) throws TimeoutException {
        waitUntil(() -> isShown(id));
    }

    /** Waits until the node has the focus. */
    public void waitForFocus(String id) throws TimeoutException {
        waitUntil(() -> hasFocus(id));
    }

    /** Waits until the node says so. */
    public void waitForText(String id, String text) throws TimeoutException {
        waitUntil(() -> find(id).map(node -> ((Labeled) node).getText()).filter(text::equals).isPresent());
    }

    /** Waits until the score button of the criterion of the image shown is the chosen one. */
    public void waitForScore(String criterion, int points) throws TimeoutException {
        waitUntil(() -> find("assessment-score-" + criterion + "-" + points)
                .filter(node -> ((ToggleButton) node).isSelected()).isPresent());
    }

    /** Waits until this is the comment shown. */
    public void waitForComment(String text) throws TimeoutException {
        waitUntil(() -> find("assessment-comment").map(node -> ((TextInputControl) node).getText())
                .filter(text::equals).isPresent());
    }

    /** Waits until the node takes keys. */
    public void waitUntilOn(String id) throws TimeoutException {
        waitUntil(() -> find(id).filter(node -> !node.isDisabled()).isPresent());
    }

    /** Waits until this is so of everything in the window. */
    void waitUntil(String what, Predicate<Node> condition) throws TimeoutException {
        try {
            waitUntil(() -> condition.test(stage.getScene().getRoot()));
        } catch (TimeoutException never) {
            throw new TimeoutException(what);
        }
    }

    /** Waits until the window is gone. */
    void waitUntilClosed() throws TimeoutException {
        waitUntil(() -> !stage.isShowing() && ended.getCount() == 0);
    }

    private void waitUntil(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> SwiftRobot.ask(condition::getAsBoolean));
        SwiftRobot.settle();
        unnamed.addAll(SwiftRobot.ask(() -> Unnamed.in(stage.getScene().getRoot())));
    }

    public boolean shows(String id) {
        return SwiftRobot.ask(() -> isShown(id));
    }

    public boolean isOff(String id) {
        return SwiftRobot.ask(() -> find(id).orElseThrow().isDisabled());
    }

    public String text(String id) {
        return SwiftRobot.ask(() -> ((Labeled) find(id).orElseThrow()).getText());
    }

    /** What a screen reader hears of the node. */
    String spoken(String id) {
        return SwiftRobot.ask(() -> find(id).orElseThrow().getAccessibleText());
    }

    /** Does something on the JavaFX thread. */
    public void act(Runnable action) {
        SwiftRobot.ask(() -> {
            action.run();
            return stage;
        });
    }

    /** Asks something of everything in the window, on the JavaFX thread. */
    <T> T askOf(Function<Node, T> question) {
        return SwiftRobot.ask(() -> question.apply(stage.getScene().getRoot()));
    }

    boolean isOpen() {
        return SwiftRobot.ask(stage::isShowing);
    }

    /** Asks the window to close, as its cross and Alt+F4 do. */
    void askToClose() {
        SwiftRobot.ask(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return stage;
        });
    }

    /** Closes the window, whatever it says; nothing that was seen may be without a name for the screen reader. */
    @Override
    public void close() {
        SwiftRobot.ask(() -> {
            stage.close();
            return stage;
        });
        SwiftRobot.settle();
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!unnamed.isEmpty()) {
            throw new IllegalStateException("without a name for the screen reader: " + unnamed);
        }
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(stage.getScene().lookup("#" + id));
    }

    private boolean hasFocus(String id) {
        return find(id).filter(Node::isFocused).isPresent();
    }

    private boolean isShown(String id) {
        Optional<Node> found = find(id);
        for (Node node = found.orElse(null); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found.isPresent();
    }
}
