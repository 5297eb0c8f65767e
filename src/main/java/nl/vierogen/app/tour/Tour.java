package nl.vierogen.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.input.KeyCode;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.store.FreeFile;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.PracticeKeys;

/**
 * A walk through the real program by keyboard alone: two practice logbooks are scored to a pass, sealed and verified from
 * their files, and one that fails is shown and cannot be sealed.
 */
public final class Tour {
    private static final ScoreForm TERMIJN = form("termijn");
    private static final ScoreForm BIOMETRIE = form("biometrie");
    private static final int FULL = 2;
    private static final Map<String, Integer> TERMIJN_POINTS = Map.of("uterus/settings", 1, "crl2/calipers", 0,
            "crl3/magnification", 0, "crl3/settings", 1);
    private static final Map<String, Integer> PASSING_POINTS = Map.of("case1-ac/calipers", 0, "case2-fl/magnification",
            0, "case3-hc/plane", 0, "case4-ac/settings", 0, "case4-hc/calipers", 1);
    private static final Map<String, Integer> FAILING_POINTS = Map.ofEntries(Map.entry("case1-hc/magnification", 0),
            Map.entry("case1-hc/plane", 0), Map.entry("case2-hc/plane", 0), Map.entry("case3-hc/plane", 0),
            Map.entry("case4-hc/plane", 0), Map.entry("case2-ac/magnification", 0),
            Map.entry("case2-ac/settings", 0), Map.entry("case3-fl/plane", 0), Map.entry("case3-fl/calipers", 0),
            Map.entry("case4-ac/calipers", 0), Map.entry("case4-fl/settings", 1));

    private final Path folder;
    private final Texts texts;
    private final PrintStream out;
    private final Hands hands;
    private final Camera camera;

    private Tour(Walked program, Path folder, Texts texts, PrintStream out) {
        this.folder = folder;
        this.texts = texts;
        this.out = out;
        this.hands = new Hands(program.stage());
        this.camera = new Camera(program, folder);
    }

    /**
     * Walks; returns when everything was seen and verified. Not on the JavaFX thread.
     *
     * @param own the logbook that the program was started with, to walk through instead of the practice logbooks
     */
    public static void walk(Walked program, Path folder, Optional<Own> own, Texts texts, PrintStream out)
            throws Refusal {
        Tour tour = new Tour(program, folder, texts, out);
        if (own.isPresent()) {
            tour.walk(own.get());
        } else {
            tour.walk();
        }
        tour.say("app.tour.done", folder);
    }

    /** What came of the file that the program was started with. */
    @FunctionalInterface
    public interface Own {
        /** The logbook; refuses as its import did. */
        OpenLogbook logbook() throws Refusal;
    }

    // everything gets every point: the images are unknown, the way through the program is what is looked at
    private void walk(Own own) throws Refusal {
        hands.waitFor("inbox-report");
        camera.shoot("import");
        OpenLogbook logbook = own.logbook();
        String number = logbook.logbook().number();
        hands.press(KeyCode.ENTER);
        hands.answerGate();
        camera.shoot("beoordelen");
        hands.score(logbook.form(), 0, logbook.form().slots().size(), _ -> FULL);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        camera.shoot("samenvatting");
        seal(number, true);
    }

    private void walk() throws Refusal {
        hands.waitFor("inbox-table");
        Screen.waitUntil("five practice logbooks", this::isFilled);
        camera.shoot("inbox");
        dating();
        failing();
        passing();
        hands.waitFor("inbox-table");
        camera.shoot("inbox-na-afloop");
    }

    private void dating() throws Refusal {
        hands.open("OEF-T1");
        hands.score(TERMIJN, 0, 1, points(TERMIJN_POINTS));
        hands.press(KeyCode.DIGIT2);
        hands.press(KeyCode.DIGIT2);
        camera.shoot("termijn");
        hands.press(KeyCode.BACK_SPACE);
        hands.press(KeyCode.BACK_SPACE);
        hands.score(TERMIJN, 1, 5, points(TERMIJN_POINTS));
        hands.press(KeyCode.O);
        hands.type("mooie opnamen");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        camera.shoot("samenvatting");
        seal("OEF-T1", true);
    }

    private void failing() throws Refusal {
        hands.open("OEF-B2");
        hands.score(BIOMETRIE, 0, 9, points(FAILING_POINTS));
        camera.shoot("biometrie-structurele-fout-op-komst");
        hands.press(KeyCode.T);
        hands.waitFor("assessment-criteria");
        camera.shoot("criteria");
        hands.press(KeyCode.T);
        hands.score(BIOMETRIE, 9, 12, points(FAILING_POINTS));
        camera.shoot("biometrie-structurele-fout");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        camera.shoot("onvoldoende-nog-niet-te-ondertekenen");
        hands.press(KeyCode.ESCAPE);
        hands.waitFor("assessment-screen");
        hands.press(KeyCode.ESCAPE);
    }

    private void passing() throws Refusal {
        hands.open("OEF-B1");
        hands.score(BIOMETRIE, 0, 12, points(PASSING_POINTS));
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        seal("OEF-B1", false);
    }

    private void seal(String number, boolean shown) throws Refusal {
        hands.waitUntilEnabled("summary-seal");
        hands.tabTo("summary-seal");
        hands.press(KeyCode.ENTER);
        hands.waitFor("seal");
        hands.tabTo("seal-passphrase");
        hands.type(PracticeKeys.PASSPHRASE);
        if (shown) {
            camera.shoot("ondertekenen");
        }
        Path file = FreeFile.in(folder, number + ".uitslag");
        hands.press(KeyCode.ENTER);
        hands.waitFor("sealed");
        if (shown) {
            camera.shoot("ondertekend");
        }
        hands.press(KeyCode.ESCAPE);
        verify(file);
    }

    private void verify(Path file) throws Refusal {
        try {
            VerifiedResult result = ResultVerifier.verify(Files.readAllBytes(file), PracticeKeys.roster(),
                    FormSource.builtIn());
            say("app.tour.verified", file.getFileName(), texts.get("verdict.outcome." + result.payload().outcome()),
                    result.payload().total(), result.payload().maximum(), result.payload().passMark());
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.FILE_UNREADABLE, file.getFileName());
        }
    }

    private void say(String key, Object... details) {
        out.println(texts.get(key, details));
    }

    private boolean isFilled() {
        return hands.rows() == 5;
    }

    private static ToIntFunction<CriterionPlace> points(Map<String, Integer> exceptions) {
        return place -> exceptions.getOrDefault(place.toString(), FULL);
    }

    private static ScoreForm form(String id) {
        return BuiltInForms.newest(id).orElseThrow().form();
    }
}
