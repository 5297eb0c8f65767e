package nl.vierogen.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Look;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.journey.Journey;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Draws every screen to a PNG, to be looked at: {@code ScreenPictures FOLDER 1366-768-100-DARK-nl ...}. */
public final class ScreenPictures extends Application {
    private Stage stage;
    private MainWindow window;
    private SampleServices services;
    private Taken taken = (_, _) -> {
    };

    /** Sees a screen. */
    interface Taken {
        void see(String name, Scene scene) throws IOException;
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage primary) throws IOException {
        List<String> arguments = getParameters().getRaw();
        Path folder = Files.createDirectories(Path.of(arguments.getFirst()));
        for (String one : arguments.subList(1, arguments.size())) {
            String[] parts = one.split("-");
            Look look = new Look(Locale.of(parts[4]), Theme.valueOf(parts[3]),
                    new TextSize(Integer.parseInt(parts[2])));
            String prefix = parts[0] + "-" + parts[2] + "-" + parts[3].toLowerCase(Locale.ROOT) + "-" + parts[4];
            walk(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), look,
                    (name, scene) -> write(scene, folder.resolve(prefix + "-" + name + ".png")));
        }
        Platform.exit();
    }

    /** Shows every screen in turn to whoever looks. On the JavaFX thread. */
    void walk(int width, int height, Look look, Taken looking) throws IOException {
        taken = looking;
        begin(look, width, height, List.of());
        picture("inbox-empty");
        begin(look, width, height, SampleLogbooks.cards());
        picture("inbox");
        begin(look, width, height, SampleLogbooks.cards(), Path.of("LB2026-0433.logboek"), Path.of("vreemd.logboek"),
                Path.of("kapot.logboek"));
        picture("inbox-report");
        begin(look, width, height, SampleLogbooks.cards());
        services.put(SampleLogbooks.untouched("LB2026-0398", LogbookKind.BIOMETRIE, new MemoryActLog()));
        open(0);
        picture("gate");
        button("gate-hand-back").fire();
        picture("summary-handed-back");
        begin(look, width, height, SampleLogbooks.cards());
        SampleLogbooks.act(services.logbook(SampleLogbooks.cards().get(2)), new FindingAct.Decided("seen/c/case2-hc",
                new Finding("c", List.of(new SlotId("case2-hc")), Finding.Decision.CONFIRMED, Consequence.RETURN,
                        "De naam van de praktijk is afgedekt.")));
        open(2);
        services.toSummary.run();
        picture("summary-returned");
        for (int row : List.of(0, 3, 4)) {
            begin(look, width, height, SampleLogbooks.cards());
            open(row);
            services.toSummary.run();
            picture("summary-" + row);
        }
        button("summary-letter").fire();
        picture("letter");
        key(KeyCode.ESCAPE);
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        type("summary-overall", "Vragen? Mail m.voorbeeld@praktijk.nl of vraag Marjan.");
        button("summary-seal").fire();
        picture("summary-privacy");
        stage.getScene().lookup("#summary-overall").requestFocus();
        type("summary-overall", "Een verzorgd logboek.");
        button("summary-letter").requestFocus();
        button("summary-seal").fire();
        picture("seal");
        type("seal-passphrase", "verkeerde wachtzin");
        button("seal-now").fire();
        picture("seal-wrong");
        type("seal-passphrase", SampleServices.PASSPHRASE);
        button("seal-now").fire();
        picture("sealed");
        ((ButtonBase) stage.getScene().lookup("#sealed-replay")).fire();
        picture("replay");
        key(KeyCode.ESCAPE);
        ((MenuButton) stage.getScene().lookup("#shell-help")).getItems().get(1).fire();
        picture("keys");
        key(KeyCode.ESCAPE);
        key(KeyCode.F12);
        picture("settings");
        type("settings-search", "loep");
        picture("settings-searched");
        type("settings-search", "");
        ((ToggleButton) stage.getScene().lookup("#settings-page-keys")).fire();
        picture("settings-keys");
        button("settings-key-doubt").fire();
        stage.getScene().lookup("#settings-key-doubt").fireEvent(pressed(KeyCode.H));
        picture("settings-keys-taken");
    }

    private void begin(Look look, int width, int height, List<Card> cards, Path... files) {
        if (stage != null) {
            stage.hide();
        }
        stage = new Stage();
        services = new SampleServices(cards);
        window = new MainWindow(stage,
                new MainWindowViewModel(new Workspace("Oefenwerkmap", true),
                        new Settings(Choices.AS_NEW.withLook(look), new SimpleBooleanProperty(false), _ -> {
                        })),
                () -> {
                });
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        new Journey(window, window.dialogs(), services.services(new DirectTasks())).begin(List.of(files), false);
        window.show();
    }

    private void open(int row) {
        TableView<?> table = (TableView<?>) stage.getScene()
                .lookup("#inbox-table");
        table.getSelectionModel().clearAndSelect(row);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "",
                KeyCode.ENTER, false, false, false, false));
    }

    private void key(KeyCode code) {
        Node owner = stage.getScene().getFocusOwner();
        (owner == null ? stage.getScene().getRoot() : owner).fireEvent(pressed(code));
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private Button button(String id) {
        return (Button) stage.getScene().lookup("#" + id);
    }

    private void type(String id, String text) {
        ((TextInputControl) stage.getScene().lookup("#" + id)).setText(text);
    }

    // twice: a line with too little room says so while it is laid out
    private void picture(String name) throws IOException {
        for (int pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
        taken.see(name, stage.getScene());
    }

    void close() {
        stage.hide();
    }

    private static void write(Scene scene, Path file) throws IOException {
        WritableImage image = scene.snapshot(null);
        PixelReader reader = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        ImageIO.write(copy, "png", file.toFile());
    }
}
