package nl.vierogen.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.vierogen.assessment.Card;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.dialog.Choosers;
import nl.vierogen.warmup.WarmUps;
import org.testfx.api.FxToolkit;

/** The window with sample logbooks, driven by keys and ids. */
final class OnScreen {
    private final SwiftRobot robot = new SwiftRobot();
    final SampleServices services;
    private Stage stage;
    private MainWindowViewModel model;
    Choosers choosers = Choosers.OF_SYSTEM;
    Choices choices = Choices.AS_NEW;
    Tasks tasks = new DirectTasks();
    WarmUps warmUps = WarmUps.never();
    Look look = new Look(Locale.of("nl"), Theme.DARK, TextSize.NORMAL);

    OnScreen(List<Card> cards) {
        services = new SampleServices(cards);
    }

    OnScreen start(Path... files) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            model = new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                    new Settings(Choices.AS_NEW.withLook(look), new SimpleBooleanProperty(false), changed -> {
                        choices = changed.now();
                        look = choices.look();
                    }));
            MainWindow window = new MainWindow(stage, model, choosers, () -> {
            });
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            Journey journey = new Journey(window, window.dialogs(), services.services(tasks), warmUps);
            journey.begin(List.of(files), false);
            window.show();
        });
        return this;
    }

    void interact(Runnable act) {
        robot.interact(act);
        SwiftRobot.settle();
    }

    void letGo(HeldTasks held) {
        robot.interact(held::letAllGo);
    }

    void stop() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    void speak(Locale language) {
        interact(() -> model.speak(language));
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        SwiftRobot.settle();
    }

    void click(String id) {
        robot.clickOn("#" + id);
        SwiftRobot.settle();
    }

    void focus(String id) {
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
    }

    void focus(Node node) {
        robot.interact(() -> {
            node.requestFocus();
            stage.getScene().getRoot().applyCss();
        });
    }

    void toSummary() {
        robot.interact(services.toSummary);
    }

    /** As the cross of the window does. */
    void requestClose() {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    void type(String text) {
        robot.write(text);
        SwiftRobot.settle();
    }

    boolean shows(String id) {
        return robot.lookup("#" + id).tryQuery().filter(OnScreen::isShown).isPresent();
    }

    String text(String id) {
        return robot.lookup("#" + id).queryLabeled().getText();
    }

    boolean isOff(String id) {
        return robot.lookup("#" + id).query().isDisabled();
    }

    boolean isSelected(String id) {
        return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
    }

    int shownLogbooks() {
        return robot.lookup("#inbox-table").queryTableView().getItems().size();
    }

    String focused() {
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    String title() {
        return stage.getTitle();
    }

    Stage stage() {
        return stage;
    }

    private static boolean isShown(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
