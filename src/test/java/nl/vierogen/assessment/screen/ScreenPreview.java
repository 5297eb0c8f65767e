package nl.vierogen.assessment.screen;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.assessment.opened.PreviousPoints;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.FxTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;

/** Draws the assessing screen in many guises, for whoever wants to look at it: {@code ScreenPreview FOLDER}. */
public final class ScreenPreview {
    private static final Path PICTURES = Path.of(System.getProperty("java.io.tmpdir"), "vierogen-preview");

    private ScreenPreview() {
    }

    private record Shot(String name, SampleLogbook logbook, int width, int height, Theme theme, int size,
            String language,
            String slot, List<String> keys) {
    }

    private static OpenLogbook open(Shot shot) {
        if (shot.name().contains("again")) {
            return shot.logbook().openRetake(new Pictures() {
                @Override
                public byte[] jpeg(SlotId slot) {
                    return ultrasound("case2-" + slot.value().substring(6));
                }

                @Override
                public Optional<byte[]> old(SlotId slot) {
                    return Optional.of(ultrasound(slot.value()));
                }
            });
        }
        OpenLogbook open = shot.logbook().open(slot -> ultrasound(slot.value()));
        return new OpenLogbook(open.id(), open.logbook(), open.form(), open.procedure(), true, open.pictures(),
                open.session(), shot.name().contains("sign") ? SampleLogbook.signs() : List.of(),
                PreviousPoints.NONE);
    }

    private static SampleLogbook poor() {
        SampleLogbook logbook = error();
        logbook.scoredAll("case4-ac", 1).scoredAll("case4-fl", 1);
        return logbook;
    }

    private static SampleLogbook hidden() {
        return building().done(new FindingAct.Decided("seen/b/case2",
                new Finding("b", List.of(new SlotId("case2-hc"), new SlotId("case2-ac"), new SlotId("case2-fl")),
                        Finding.Decision.CONFIRMED, Consequence.RETURN, "Er staat een naam in beeld.")));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String only = arguments.length > 1 ? arguments[1] : "";
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        for (Shot shot : shots()) {
            if (shot.name().contains(only)) {
                draw(shot, folder);
            }
        }
        Platform.exit();
    }

    private static List<Shot> shots() {
        return List.of(
                new Shot("1-bio-dark-1366", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc", List.of()),
                new Shot("k7-again-dark-1366", SampleLogbook.retake(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc",
                        List.of()),
                new Shot("k8-again-light-1366-150", SampleLogbook.retake(), 1366, 768, Theme.LIGHT, 150, "nl",
                        "case1-hc", List.of()),
                new Shot("k9-again-light-1600-fl", SampleLogbook.retake(), 1600, 990, Theme.LIGHT, 100, "nl",
                        "case1-fl", List.of()),
                new Shot("ka-light-1366-150-proposal", poor(), 1366, 768, Theme.LIGHT, 150, "nl", "case2-fl",
                        List.of()),
                new Shot("kb-dark-1366-locked", poor(), 1366, 768, Theme.DARK, 100, "nl", "case2-hc", List.of()),
                new Shot("v1-display-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        List.of("B", "RIGHT", "RIGHT", "RIGHT", "UP", "UP")),
                new Shot("v2-display-light-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-hc",
                        List.of("I", "B", "LEFT", "UP", "A")),
                new Shot("v3-loupe-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc", List.of("L")),
                new Shot("v4-cases-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case2-hc", List.of("V")),
                new Shot("v5-cases-light-150", hidden(), 1366, 768, Theme.LIGHT, 150, "nl", "case1-hc",
                        List.of("I", "V", "U")),
                new Shot("v6-cases-light-1600", building(), 1600, 990, Theme.LIGHT, 100, "en", "case2-ac",
                        List.of("V", "L")),
                new Shot("v7-again-dark-beside", SampleLogbook.retake(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc",
                        List.of("V")),
                new Shot("v8-keys-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc", List.of("keys")),
                new Shot("v9-again-light-1600-150", SampleLogbook.retake(), 1600, 990, Theme.LIGHT, 150, "nl",
                        "case1-hc", List.of("I")),
                new Shot("k1-sign-dark-1366", building(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc",
                        List.of("conditions", "none")),
                new Shot("k2-sign-light-1366-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case1-hc",
                        List.of("conditions")),
                new Shot("k3-light-1600-hidden", hidden(), 1600, 990, Theme.LIGHT, 100, "nl", "case2-hc",
                        List.of("conditions", "tick")),
                new Shot("k4-dark-150-hidden", hidden(), 1366, 768, Theme.DARK, 150, "nl", "case2-hc", List.of()),
                new Shot("k5-hand-back-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc",
                        List.of("hand-back")),
                new Shot("k6-sign-hand-back-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case1-hc",
                        List.of("hand-back")),
                new Shot("2-bio-light-1366-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-hc", List.of()),
                new Shot("3-bio-light-1600-en", error(), 1600, 990, Theme.LIGHT, 100, "en", "case4-ac", List.of()),
                new Shot("4-term-dark-1366", termijn(), 1366, 768, Theme.DARK, 100, "nl", "crl1", List.of()),
                new Shot("5-term-dark-1600-150-en", termijn(), 1600, 990, Theme.DARK, 150, "en", "uterus", List.of()),
                new Shot("6-bio-dark-retake", error(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc", List.of("retake")),
                new Shot("7-bio-dark-criteria", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        List.of("criteria")),
                new Shot("x1-criteria-light-1600", building(), 1600, 990, Theme.LIGHT, 100, "en", "case4-hc",
                        List.of("calipers", "criteria")),
                new Shot("x4-sign-found-light-150", found(), 1366, 768, Theme.LIGHT, 150, "nl", "case2-ac", List.of()),
                new Shot("x5-found-term-dark", marked(), 1366, 768, Theme.DARK, 150, "nl", "crl1", List.of()),
                new Shot("x2-example-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        List.of("calipers", "criteria", "example")),
                new Shot("x3-example-light-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case2-ac",
                        List.of("calipers", "example")),
                new Shot("8-keys-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc", List.of("keys")),
                new Shot("9-refused-light", building(), 1366, 768, Theme.LIGHT, 100, "nl", "case4-hc",
                        List.of("refuse")),
                new Shot("a-bio-dark-error-150", error(), 1366, 768, Theme.DARK, 150, "nl", "case4-fl",
                        List.of("retake")),
                new Shot("b-keys-light-150", building(), 1366, 768, Theme.LIGHT, 150, "en", "case4-hc",
                        List.of("keys")),
                new Shot("c-criteria-150", termijn(), 1366, 768, Theme.LIGHT, 150, "nl", "uterus",
                        List.of("criteria")),
                new Shot("d-bio-light-150-en", error(), 1366, 768, Theme.LIGHT, 150, "en", "case1-hc",
                        List.of("calipers")),
                new Shot("e-bio-dark-criteria-150", building(), 1366, 768, Theme.DARK, 150, "nl", "case4-hc",
                        List.of("criteria")),
                new Shot("f-term-dark-marked", marked(), 1366, 768, Theme.DARK, 100, "nl", "uterus", List.of("doubt")),
                new Shot("g-term-light-marked-150", marked(), 1366, 768, Theme.LIGHT, 150, "nl", "crl1", List.of()),
                new Shot("h-bio-light-marked-en", error(), 1366, 768, Theme.LIGHT, 100, "en", "case1-hc",
                        List.of("calipers", "doubt")),
                new Shot("p1-pins-dark", pinned(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc", List.of()),
                new Shot("p2-pins-light-150", pinned(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-hc",
                        List.of("pin-edit")),
                new Shot("p3-pin-choose-1600", pinned(), 1600, 990, Theme.LIGHT, 100, "nl", "case4-hc",
                        List.of("pin")),
                new Shot("m1-aid-box-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        aid(List.of("M"), "TAB", "shift+RIGHT", "shift+RIGHT", "shift+DOWN")),
                new Shot("m2-aid-box-light-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-ac",
                        aid(List.of("M"), "TAB", "S")),
                new Shot("m3-aid-line-1600", building(), 1600, 990, Theme.LIGHT, 100, "en", "case4-fl",
                        aid(List.of("M", "M"), "TAB", "shift+DOWN", "shift+DOWN")),
                new Shot("m4-aid-ellipse-dark-150", building(), 1366, 768, Theme.DARK, 150, "nl", "case4-hc",
                        aid(List.of("M", "M", "M"), "RIGHT", "shift+RIGHT", "TAB", "TAB", "TAB", "TAB", "TAB", "UP",
                                "UP")),
                new Shot("m5-aid-ellipse-begin", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        aid(List.of("M", "M", "M"))),
                new Shot("w1-whole-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        aid(List.of("F11"))),
                new Shot("w2-whole-light-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-ac",
                        aid(List.of("F11"))),
                new Shot("w3-window-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        aid(List.of("shift+F11"))),
                new Shot("s1-snippets-dark", building(), 1366, 768, Theme.DARK, 100, "nl", "case1-hc",
                        List.of("snippets")),
                new Shot("s2-snippets-light-150", building(), 1366, 768, Theme.LIGHT, 150, "nl", "case4-hc",
                        List.of("snippets")),
                new Shot("s3-snippet-new", building(), 1600, 990, Theme.LIGHT, 100, "en", "case4-hc",
                        List.of("snippets", "new")),
                new Shot("p4-pin-edit-dark", pinned(), 1366, 768, Theme.DARK, 100, "nl", "case4-hc",
                        List.of("pin-edit")));
    }

    private static List<String> aid(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).map("press "::concat).toList();
    }

    private static SampleLogbook building() {
        SampleLogbook logbook = SampleLogbook.biometrie();
        for (int number = 1; number <= 3; number++) {
            logbook.scoredAll("case" + number + "-hc", 2).scored("case" + number + "-hc", "plane", 0)
                    .scoredAll("case" + number + "-ac", 2).scoredAll("case" + number + "-fl", 1);
        }
        logbook.scored("case2-ac", "plane", 1);
        logbook.scored("case4-hc", "magnification", 2);
        logbook.done(new Act.DoubtSet(new SlotId("case2-fl"), new CriterionId("plane"), true));
        logbook.done(new Act.DoubtSet(new SlotId("case4-hc"), new CriterionId("calipers"), true));
        logbook.done(new Act.FeedbackWritten(new SlotId("case4-hc"),
                "Het cavum septi pellucidi is niet te zien; kantel de transducer iets naar voren."));
        return logbook.done(new Act.RetakeMarked(new SlotId("case1-hc"), List.of("plane", "landmarks"), ""));
    }

    private static SampleLogbook found() {
        return building().done(new Act.DoubtSet(new SlotId("case1-hc"), new CriterionId("plane"), true))
                .done(new FindingAct.Decided("seen/k/case1-hc", new Finding("k", List.of(new SlotId("case1-hc")),
                        Finding.Decision.CONFIRMED, Consequence.NOTE, "")));
    }

    private static SampleLogbook pinned() {
        return building().done(pin("a", "0.42", "0.31", "plane", "De middenecho is hier niet onderbroken."))
                .done(pin("b", "0.71", "0.62", "calipers", "De ellips ligt hier buiten de schedelrand; leg hem op de "
                        + "buitenrand van het bot."))
                .done(pin("c", "0.5", "0.01", "settings", "Veel versterking."));
    }

    private static Act pin(String id, String x, String y, String criterion, String text) {
        return new RemarkAct.PinPlaced(id, new Pin(new SlotId("case4-hc"), new BigDecimal(x), new BigDecimal(y),
                Optional.of(new CriterionId(criterion)), text));
    }

    private static SampleLogbook error() {
        return building().scoredAll("case4-hc", 2).scored("case4-hc", "plane", 0);
    }

    private static SampleLogbook termijn() {
        return SampleLogbook.termijn().scoredAll("uterus", 2).scored("crl1", "magnification", 2).scored("crl1", "plane",
                1);
    }

    private static SampleLogbook marked() {
        return termijn().done(new Act.RetakeMarked(new SlotId("uterus"), List.of("plane"), "Kantel iets."))
                .done(new Act.RetakeMarked(new SlotId("crl1"), List.of("plane", "landmarks"), "Kantel iets."));
    }

    private static void draw(Shot shot, Path folder) throws Exception {
        OpenLogbook open = open(shot);
        FxTasks tasks = new FxTasks();
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam"));
        Texts texts = Texts.in(Locale.forLanguageTag(shot.language()));
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            AssessmentViewModel model = new AssessmentViewModel(open, new Nowhere(), texts, tasks,
                    new AnsweringDialogs(), clock, MemorySnippets.few());
            AssessmentView view = new AssessmentView(model, open, Offer.EVERYTHING, texts, tasks,
                    KeyBindings.defaults(),
                    nl.vierogen.assessment.screen.form.PauseRest.of(java.time.Duration.ofMillis(500)));
            Scene scene = new Scene(view, shot.width(), shot.height());
            shot.theme().apply(scene, new TextSize(shot.size()));
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            model.filmstrip();
            model.desk().caret().show(new SlotId(shot.slot()));
            javafx.animation.PauseTransition decoding = new javafx.animation.PauseTransition(
                    javafx.util.Duration.millis(2000));
            decoding.setOnFinished(_ -> shot.keys().forEach(key -> {
                switch (key) {
                    case "B", "I", "L", "V", "U", "A", "LEFT", "RIGHT", "UP", "DOWN" -> press(view, key);
                    case "retake" -> model.retake().ask(true);
                    case "criteria" -> model.criteria().toggle();
                    case "calipers" -> model.desk().caret()
                            .select(new CriterionPlace(new SlotId(shot.slot()), new CriterionId("calipers")));
                    case "doubt" -> {
                        model.moves().nextCriterion();
                        model.scores().score(1);
                        model.scores().toggleDoubt();
                    }
                    case "example" -> model.examples().toggle();
                    case "keys" -> view.keySheet();
                    case "hand-back" -> view.handBack();
                    case "conditions" -> model.conditions().toggle();
                    case "tick" -> robot(scene, "#conditions-b");
                    case "none" -> robot(scene, "#conditions-sign-i-case1-too-old-dismiss");
                    case "snippets" -> view.snippets();
                    case "new" -> ((Button) view.lookup("#assessment-snippets-new")).fire();
                    case "pin" -> ((Button) view.lookup("#assessment-pin-begin")).fire();
                    case "pin-edit" -> model.pins().editNext();
                    case String press when press.startsWith("press ") -> press(view, press.substring(6));
                    case "walk" -> view.lookup("#conditions-f").requestFocus();
                    default -> {
                        shot.logbook().log().refuse(Optional.of(nl.vierogen.problem.Problem.DISK_FULL));
                        model.scores().score(0);
                        model.scores().score(2);
                    }
                }
            }));
            decoding.play();
            javafx.animation.PauseTransition wait = new javafx.animation.PauseTransition(
                    javafx.util.Duration.millis(Integer.getInteger("preview.wait", 5000)));
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

    // a letter is the key, a capital in front what is held: "shift+RIGHT"
    private static void press(Node view, String key) {
        boolean shift = key.startsWith("shift+");
        KeyCode code = KeyCode.valueOf(key.substring(shift ? 6 : 0));
        // the loupe is looked at while its key is held
        boolean held = code == KeyCode.L;
        for (var type : held ? List.of(KeyEvent.KEY_PRESSED) : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(view, new KeyEvent(type, "", "", code, shift, false, false, false));
        }
    }

    private record Nowhere() implements AssessmentScreen {
        @Override
        public void toInbox() {
            // a preview goes nowhere
        }

        @Override
        public void toSummary() {
            // a preview goes nowhere
        }

        @Override
        public void recognised() {
            // a preview goes nowhere
        }
    }

    private static synchronized byte[] ultrasound(String slot) {
        try {
            Path file = Files.createDirectories(PICTURES).resolve(slot + ".jpg");
            if (!Files.exists(file)) {
                boolean poor = slot.endsWith("hc");
                Quality quality = poor ? Quality.good().withPlane(Quality.Plane.OFF) : Quality.good();
                Header header = new Header("Verloskundig Echocentrum De Wieken", LocalDate.of(2026, 10, 14),
                        LocalTime.of(10, 32), slot.equals("uterus")
                                ? Optional.empty()
                                : Optional.of(slot.startsWith("crl") ? "11w2d" : "30w3d"));
                boolean small = slot.startsWith("crl") || slot.equals("uterus");
                Files.write(file, Ultrasound.jpeg(new PictureRequest(subject(slot), quality, small ? 1024 : 1280,
                        small ? 768 : 960, header, slot.hashCode())));
            }
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Subject subject(String slot) {
        if (slot.endsWith("hc")) {
            return Subject.HEAD;
        }
        if (slot.endsWith("ac")) {
            return Subject.ABDOMEN;
        }
        if (slot.endsWith("fl")) {
            return Subject.FEMUR;
        }
        return slot.equals("uterus") ? Subject.UTERUS : Subject.CROWN_RUMP;
    }

    private static void press(AssessmentView view, String key) {
        javafx.event.Event.fireEvent(view, new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "",
                "", javafx.scene.input.KeyCode.valueOf(key), false, false, false, false));
        if (!key.equals("L")) {
            javafx.event.Event.fireEvent(view, new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_RELEASED, "", "", javafx.scene.input.KeyCode.valueOf(key), false,
                    false, false, false));
        }
    }

    private static void robot(Scene scene, String button) {
        ((javafx.scene.control.ButtonBase) scene.lookup(button)).fire();
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
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
