package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.vierogen.app.tour.camera.Screen;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.ui.dialog.FileKind;

/** The practice logbooks: one passes, and one fails on a structural error and is signed by two. */
final class FirstRoundLeg {
    private static final String PASSES = "OEF-T1";
    private static final String FAILS = "OEF-B2";
    private static final int PRACTICE_LOGBOOKS = 5;
    private static final Sheet TERMIJN = Sheet.of("termijn");
    private static final Sheet BIOMETRIE = Sheet.of("biometrie");
    private static final Points TERMIJN_POINTS = new Points(
            Map.of("uterus/settings", 1, "crl2/calipers", 0, "crl3/magnification", 0, "crl3/settings", 1));
    private static final Points FIRST = new Points(Map.ofEntries(Map.entry("case1-hc/magnification", 0),
            Map.entry("case1-hc/plane", 0), Map.entry("case2-hc/plane", 0), Map.entry("case3-hc/plane", 0),
            Map.entry("case4-hc/plane", 0), Map.entry("case2-ac/magnification", 0),
            Map.entry("case2-ac/settings", 0), Map.entry("case3-fl/plane", 0), Map.entry("case3-fl/calipers", 0),
            Map.entry("case4-ac/calipers", 0), Map.entry("case4-fl/settings", 1)));
    /** Events of the replay gone through, to the middle of the second image. */
    private static final int REPLAYED = 9;
    private static final Points COLLEAGUE = FIRST
            .but(Map.of("case1-hc/magnification", 2, "case2-ac/settings", 1, "case4-fl/settings", 2));
    private static final List<LookingAlong.Agreed> AGREED = List.of(
            new LookingAlong.Agreed(KeyCode.DIGIT1, "de schedel vult net te weinig beeld"),
            new LookingAlong.Agreed(KeyCode.DIGIT1, "focus goed maar gain te hoog"),
            new LookingAlong.Agreed(KeyCode.DIGIT2, "samen gekeken"));

    private final Guide guide;

    FirstRoundLeg(Guide guide) {
        this.guide = guide;
    }

    /** Walks, and gives back what failed. */
    Proof walk(Path workspace, Clock clock) throws Refusal {
        Hands hands = guide.startDay(workspace, PracticeKeys.assessor(), clock);
        hands.waitFor("inbox-table");
        Screen.waitUntil("the practice logbooks", () -> hands.rows() == PRACTICE_LOGBOOKS);
        guide.shoot("inbox");
        hands.press(KeyCode.CONTROL, KeyCode.F1);
        hands.waitFor("guide");
        guide.shoot("handleiding");
        hands.press(KeyCode.ESCAPE);
        dating(hands, workspace);
        Proof failed = failing(hands, workspace);
        hands.waitFor("inbox-table");
        guide.shoot("inbox-na-de-eerste-ronde");
        return failed;
    }

    private void dating(Hands hands, Path workspace) throws Refusal {
        hands.open(PASSES);
        hands.warmUp();
        guide.shoot("warming-up");
        hands.press(KeyCode.ESCAPE);
        hands.waitFor("gate");
        guide.shoot("onafhankelijk");
        hands.answerGate();
        hands.score(TERMIJN.part(0, 1), TERMIJN_POINTS);
        hands.press(KeyCode.DIGIT2);
        hands.press(KeyCode.DIGIT2);
        guide.shoot("termijn");
        pinned(hands);
        hands.press(KeyCode.BACK_SPACE);
        hands.press(KeyCode.BACK_SPACE);
        hands.score(TERMIJN.part(1, 5), TERMIJN_POINTS);
        hands.press(KeyCode.O);
        hands.type("mooie opnamen");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        guide.shoot("samenvatting");
        hands.tabTo("summary-letter");
        hands.press(KeyCode.ENTER);
        hands.waitFor("letter-page-1");
        guide.shoot("brief");
        hands.press(KeyCode.ESCAPE);
        hands.waitFor("summary");
        Signing signing = new Signing(guide, hands, FileKind.RESULT.name(PASSES), "voldoende");
        signing.fromSummary();
        guide.prove(signing.sign(), workspace.resolve(PASSES + ".logboek"));
        replayed(hands);
    }

    private void replayed(Hands hands) throws Refusal {
        hands.open(PASSES);
        hands.waitFor("sealed-replay");
        hands.tabTo("sealed-replay");
        hands.press(KeyCode.ENTER);
        hands.waitFor("replay-slider");
        for (int event = 0; event < REPLAYED; event++) {
            hands.press(KeyCode.RIGHT);
        }
        guide.shoot("naspelen");
        hands.press(KeyCode.ESCAPE);
        hands.waitFor("sealed");
        hands.press(KeyCode.ESCAPE);
    }

    private void pinned(Hands hands) throws Refusal {
        hands.press(KeyCode.P);
        hands.press(KeyCode.ENTER);
        hands.waitFor("assessment-pin-editor");
        hands.type("hier begint de bocht");
        guide.shoot("pin");
        hands.press(KeyCode.ENTER);
    }

    private void aids(Hands hands) throws Refusal {
        hands.press(KeyCode.O);
        hands.press(KeyCode.CONTROL, KeyCode.SPACE);
        hands.waitForLines("assessment-snippets-list");
        guide.shoot("standaardzinnen");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.SHIFT, KeyCode.F1);
        hands.waitFor("keys-sheet");
        guide.shoot("toetsen");
        hands.press(KeyCode.ESCAPE);
    }

    private void viewing(Hands hands) throws Refusal {
        hands.hold(KeyCode.L);
        hands.waitFor("viewer-loupe");
        guide.shoot("loep");
        hands.letGo(KeyCode.L);
        hands.press(KeyCode.M);
        hands.press(KeyCode.RIGHT);
        hands.waitForSector();
        guide.shoot("hulpmiddelen");
        hands.press(KeyCode.DELETE);
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.V);
        hands.waitFor("compare-case1-fl");
        guide.shoot("vergelijken");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.F12);
        hands.waitFor("settings");
        guide.shoot("instellingen");
        hands.press(KeyCode.ESCAPE);
        hands.waitUntilGone("settings");
    }

    private Proof failing(Hands hands, Path workspace) throws Refusal {
        hands.open(FAILS);
        hands.answerGate();
        hands.score(BIOMETRIE.part(0, 9), FIRST);
        guide.shoot("structurele-fout-op-komst");
        hands.press(KeyCode.T);
        hands.waitForExamples("assessment-criteria");
        guide.shoot("criteria");
        hands.press(KeyCode.T);
        hands.score(BIOMETRIE.part(9, 12), FIRST);
        hands.press(KeyCode.O);
        hands.type("let bij de volgende opname op de instellingen");
        hands.press(KeyCode.ESCAPE);
        guide.shoot("structurele-fout");
        aids(hands);
        viewing(hands);
        hands.press(KeyCode.F7);
        hands.waitFor("assessment-conditions-list");
        guide.shoot("voorwaarden");
        hands.press(KeyCode.F7);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor("summary");
        hands.waitUntilEnabled("summary-accept-all");
        hands.tabTo("summary-accept-all");
        hands.press(KeyCode.SPACE);
        hands.waitUntilGone("summary-accept-all");
        guide.shoot("onvoldoende-eerst-een-collega");
        new LookingAlong(guide, hands, BIOMETRIE, 0, "meekijken").walk(COLLEAGUE, AGREED);
        Signing signing = new Signing(guide, hands, FileKind.RESULT.name(FAILS), "onvoldoende");
        signing.signAsColleague();
        return guide.prove(signing.sign(), workspace.resolve(FAILS + ".logboek"));
    }
}
