package nl.vierogen.review;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.settings.Look;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;

/** Draws the screens of looking along to PNGs, to be looked at: {@code ReviewPictures FOLDER 1366-768-100-DARK-nl ...}. */
public final class ReviewPictures extends Application {
    private ReviewOnScreen screen;
    private String prefix;
    private Path folder;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage primary) throws IOException {
        List<String> arguments = getParameters().getRaw();
        folder = Files.createDirectories(Path.of(arguments.getFirst()));
        for (String one : arguments.subList(1, arguments.size())) {
            String[] parts = one.split("-");
            prefix = one.toLowerCase(Locale.ROOT);
            Look look = new Look(Locale.of(parts[4]), Theme.valueOf(parts[3]),
                    new TextSize(Integer.parseInt(parts[2])));
            draw(look, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        Platform.exit();
    }

    private void draw(Look look, int width, int height) throws IOException {
        Stage stage = new Stage();
        screen = new ReviewOnScreen(stage, look, width, height);
        screen.openFirst();
        screen.toSummary();
        picture("summary");
        fire("four-eyes-ask");
        picture("ask");
        type("ask-passphrase", TwoSeats.PASSPHRASE);
        fire("ask-here");
        fire("gate-assess");
        picture("blind");
        screen.toSummary();
        picture("lock-open");
        screen.seats.scoresAlike();
        screen.seats.hers(new Act.Scored(new SlotId("case2-hc"), new CriterionId("plane"), 2));
        screen.seats.hers(new Act.Scored(new SlotId("case3-fl"), new CriterionId("calipers"), 2));
        screen.seats.hers(new Act.Scored(new SlotId("case4-ac"), new CriterionId("settings"), 0));
        screen.again();
        picture("lock");
        fire("lock-now");
        picture("lock-sure");
        fire("lock-for-good");
        picture("compare");
        fire("compare-option-1");
        type("compare-reason", "Het cavum is op de tweede blik te zien.");
        fire("compare-settle");
        picture("compare-settled");
        fire("compare-all");
        picture("compare-all");
        fire("compare-differences");
        fire("compare-deny");
        fire("dialog-yes");
        picture("compare-denied");
        fire("compare-next");
        picture("sign");
        type("seal-passphrase", TwoSeats.PASSPHRASE);
        fire("seal-now");
        picture("now-you");
        stage.hide();
    }

    private void fire(String id) {
        ((ButtonBase) screen.stage.getScene().lookup("#" + id)).fire();
    }

    private void type(String id, String text) {
        ((TextInputControl) screen.stage.getScene().lookup("#" + id)).setText(text);
    }

    private void picture(String name) throws IOException {
        screen.stage.getScene().getRoot().applyCss();
        screen.stage.getScene().getRoot().layout();
        WritableImage image = screen.stage.getScene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            copy.setRGB(0, y, width, 1, row, 0, width);
        }
        ImageIO.write(copy, "png", folder.resolve(prefix + "-" + name + ".png").toFile());
    }
}
