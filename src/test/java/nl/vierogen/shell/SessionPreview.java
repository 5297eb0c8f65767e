package nl.vierogen.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.examples.Exercises;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.FxTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.verdict.Delivery;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.replay.ReplayView;
import nl.vierogen.verdict.replay.ReplayViewModel;
import nl.vierogen.verdict.sealed.SealedActions;
import nl.vierogen.verdict.sealed.SealedFileViewModel;
import nl.vierogen.verdict.sealed.SealedView;
import nl.vierogen.verdict.sealed.SealedViewModel;
import nl.vierogen.warmup.WarmUpView;
import nl.vierogen.warmup.WarmUpViewModel;

/** Draws warm-up and replay in many guises, for whoever wants to look at them: {@code SessionPreview FOLDER}. */
final class SessionPreview {
    private SessionPreview() {
    }

    private record Shot(String name, int width, int height, Theme theme, int size, String language, KeyCode... keys) {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        KeyCode two = KeyCode.DIGIT2;
        for (Shot shot : List.of(new Shot("warmup-dark-1366", 1366, 768, Theme.DARK, 100, "nl", two, KeyCode.DIGIT1),
                new Shot("warmup-told-light-1366-150", 1366, 768, Theme.LIGHT, 150, "nl", two, two, two, two,
                        KeyCode.ENTER),
                new Shot("warmup-told-dark-1600-en", 1600, 990, Theme.DARK, 100, "en", two, two, two, two,
                        KeyCode.ENTER),
                new Shot("replay-dark-1366", 1366, 768, Theme.DARK, 100, "nl", KeyCode.END),
                new Shot("replay-light-1366-150", 1366, 768, Theme.LIGHT, 150, "nl", KeyCode.END, KeyCode.LEFT,
                        KeyCode.LEFT),
                new Shot("sealed-light-1366-150", 1366, 768, Theme.LIGHT, 150, "nl"),
                new Shot("sealed-dark-1366", 1366, 768, Theme.DARK, 100, "nl"),
                new Shot("replay-light-1600-en", 1600, 990, Theme.LIGHT, 100, "en", KeyCode.RIGHT))) {
            if (arguments.length < 2 || shot.name().contains(arguments[1])) {
                draw(shot, folder);
            }
        }
        Platform.exit();
    }

    private static void draw(Shot shot, Path folder) throws InterruptedException {
        FxTasks tasks = new FxTasks();
        Texts texts = Texts.in(Locale.forLanguageTag(shot.language()));
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            Parent view = switch (shot.name().substring(0, 6)) {
                case "warmup" -> warmUp(tasks, texts);
                case "replay" -> replay(tasks, texts);
                default -> sealed(tasks, texts);
            };
            Scene scene = new Scene(view, shot.width(), shot.height());
            shot.theme().apply(scene, new TextSize(shot.size()));
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            for (KeyCode key : shot.keys()) {
                view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            PauseTransition wait = new PauseTransition(Duration.millis(4000));
            wait.setOnFinished(_ -> {
                save(scene.snapshot(null), folder.resolve(shot.name() + ".png"));
                stage.close();
                drawn.countDown();
            });
            wait.play();
        });
        if (!drawn.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException(shot.name());
        }
        tasks.close();
    }

    private static Parent warmUp(FxTasks tasks, Texts texts) {
        ScoreForm form = SampleLogbook.biometrie().form();
        return new WarmUpView(new WarmUpViewModel(Exercises.newest().of(LocalDate.of(2026, 11, 22), form), form, texts,
                () -> {
                }), tasks, texts);
    }

    private static Parent sealed(FxTasks tasks, Texts texts) {
        SampleServices services = new SampleServices(List.of());
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SealedResult result = services.sealed(logbook);
        AnsweringDialogs dialogs = new AnsweringDialogs();
        SealedFileViewModel file = new SealedFileViewModel(logbook, result,
                new Delivery.Before(Path.of("/home/assessor/LB2026-0412.uitslag")), services, (_, _) -> {
                }, tasks, dialogs, texts);
        Runnable nowhere = () -> {
        };
        return new SealedView(new SealedViewModel(logbook, result, file, services, tasks, dialogs, texts,
                new Dates(texts, SampleLogbooks.CLOCK),
                new SealedActions(nowhere, nowhere, nowhere, _ -> nowhere.run(), nowhere)), texts,
                KeyBindings.defaults());
    }

    private static Parent replay(FxTasks tasks, Texts texts) {
        SampleLogbook sample = SampleLogbook.biometrie().scoredAll("case1-hc", 2).scoredAll("case1-ac", 1);
        sample.done(new Act.DoubtSet(new SlotId("case1-ac"), new CriterionId("plane"), true));
        sample.done(new Act.FeedbackWritten(new SlotId("case1-ac"),
                "De doorsnede is bijna rond; kantel de transducer iets tot de vena umbilicalis korter getroffen is."));
        sample.scored("case1-ac", "plane", 2);
        Exercises drawings = Exercises.newest();
        OpenLogbook logbook = sample.open(slot -> Ultrasound
                .jpeg(drawings.exercises().get(slot.value().endsWith("ac") ? 1 : 0).request()));
        return new ReplayView(new ReplayViewModel(logbook, Sha256.of(new byte[0]),
                new Wording(texts, logbook.form(), SampleLogbooks.CLOCK.getZone()),
                new Dates(texts, SampleLogbooks.CLOCK)), logbook.pictures(), tasks, texts, () -> false);
    }

    private static void save(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
