package nl.vierogen.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Clipped;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was found to say who she is, is not seen in the comparison either, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class HiddenInConsensusTest {
    private static final String OTHER = "#compare-case1-hc";
    private static final Act WHOLE = new FindingAct.Decided("own/l",
            new Finding("l", List.of(), Finding.Decision.CONFIRMED, Consequence.NOTE, ""));

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
    private final HeldTasks reading = new HeldTasks();
    private Stage stage;
    private CompareViewModel model;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void noImageIsShownWhileTheReadingsAreStillRead(SwiftRobot robot) throws Refusal {
        lock(score("case2-hc", "plane"));
        reading.hold();
        open(robot);
        assertNoImage(robot);

        robot.interact(reading::letAllGo);
        assertThat(shows(robot, "#compare-picture")).isTrue();
        assertThat(isVisible(robot, "#compare-hidden")).isFalse();
    }

    @Test
    void theImageThatBothHideIsNotShownWhenNoLineIsAboutAnImage(SwiftRobot robot) throws Refusal {
        Act both = name("case1-hc");
        SampleLogbooks.act(seats.first(), both);
        lock(both, WHOLE);
        open(robot);

        assertThat(model.stateProperty().get().orElseThrow().lines()).isNotEmpty()
                .allMatch(line -> line.matter().slot().isEmpty());
        assertNoImage(robot);
        assertThat(robot.lookup("#compare-hidden-why").queryLabeled().getText())
                .isEqualTo("Hier staat het beeld zodra u een regel kiest die over een beeld gaat.");
        assertThat(isVisible(robot, "#compare-hidden-why")).isTrue();
    }

    @Test
    void whatCanBeAgreedOnAConditionIsReadToItsEnd(SwiftRobot robot) throws Refusal {
        lock(WHOLE);
        open(robot);
        for (int percent : List.of(100, 150)) {
            robot.interact(() -> Theme.DARK.apply(stage.getScene(), new TextSize(percent)));
            assertThat(Clipped.in(stage.getScene())).isEmpty();
            robot.interact(() -> model.choose(1));
            assertThat(Clipped.in(stage.getScene())).as("with its mark").isEmpty();
        }
    }

    @Test
    void vNoLongerShowsAnImageThatBothJustAgreedToHide(SwiftRobot robot) throws Refusal {
        besideTheOneInHand(robot);

        robot.interact(() -> {
            select(new SlotId("case1-hc"));
            model.choose(1);
            model.reasonProperty().set("naam in beeld");
            model.settle();
            select(new SlotId("case2-hc"));
        });
        assertHiddenBeside(robot);

        robot.interact(model::undo);
        robot.interact(() -> select(new SlotId("case2-hc")));
        assertThat(shows(robot, OTHER)).as("they agreed on nothing after all").isTrue();
    }

    @Test
    void anImageBesideTheOneInHandIsHiddenAtOnce(SwiftRobot robot) throws Refusal {
        besideTheOneInHand(robot);

        seats.hers(new ReviewAct.FindingSettled(new Finding("b", List.of(new SlotId("case1-hc")),
                Finding.Decision.CONFIRMED, Consequence.RETURN, "naam in beeld")));
        robot.interact(model::refresh);
        assertThat(model.slotProperty().get()).as("the same in hand").contains(new SlotId("case2-hc"));
        assertHiddenBeside(robot);
    }

    // the other is named by one of them, and nothing is agreed on it yet
    private void besideTheOneInHand(SwiftRobot robot) throws Refusal {
        SampleLogbooks.act(seats.first(), name("case1-hc"));
        lock(score("case2-hc", "plane"));
        open(robot);
        robot.interact(() -> select(new SlotId("case2-hc")));
        robot.push(KeyCode.V);
        assertThat(shows(robot, OTHER)).isTrue();
    }

    private void select(SlotId slot) {
        model.select(model.stateProperty().get().orElseThrow().lines().stream()
                .filter(line -> line.matter().slot().equals(Optional.of(slot))).findFirst().orElseThrow());
    }

    private static void assertHiddenBeside(SwiftRobot robot) {
        assertThat(shows(robot, OTHER)).isFalse();
        assertThat(robot.lookup(OTHER).query().lookup(".hidden-picture").isVisible()).isTrue();
    }

    private void assertNoImage(SwiftRobot robot) {
        assertThat(shows(robot, "#compare-picture")).isFalse();
        assertThat(isVisible(robot, "#compare-hidden")).isTrue();
    }

    private static Act name(String slot) {
        return new FindingAct.Decided("own/b/" + slot, new Finding("b", List.of(new SlotId(slot)),
                Finding.Decision.CONFIRMED, Consequence.RETURN, "naam in beeld"));
    }

    private static Act score(String slot, String criterion) {
        return new Act.Scored(new SlotId(slot), new CriterionId(criterion), 2);
    }

    private void lock(Act... hers) throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.scoresAlike();
        List.of(hers).forEach(seats::hers);
        seats.lock(seats.seat());
    }

    private void open(SwiftRobot robot) {
        robot.interact(() -> {
            Texts texts = Texts.in(Locale.of("nl"));
            OpenLogbook logbook = seats.seat();
            Wording wording = new Wording(texts, logbook.form(), SampleLogbooks.CLOCK.getZone());
            model = new CompareViewModel(logbook, seats, reading, new AnsweringDialogs(), texts,
                    new Dates(texts, SampleLogbooks.CLOCK), wording, TwoSeats.screening(),
                    new CompareActions(() -> {
                    }, () -> {
                    }));
            CompareView view = new CompareView(model, logbook, wording, texts, new HeldTasks(),
                    KeyBindings.defaults(), SampleLogbooks.CLOCK);
            Scene scene = new Scene(view, 1366, 768);
            Theme.DARK.apply(scene, TextSize.NORMAL);
            stage.setScene(scene);
            stage.show();
            model.refresh();
        });
    }

    private static boolean isVisible(SwiftRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    // an image, or that the sample's cannot be read
    private static boolean shows(SwiftRobot robot, String id) {
        Node picture = robot.lookup(id).query();
        return ((ImageView) picture.lookup(".image-view")).getImage() != null
                || picture.lookup("#viewer-message").isVisible() && !isEmpty(picture);
    }

    private static boolean isEmpty(Node picture) {
        return ((Label) picture.lookup("#viewer-message")).getText().isEmpty();
    }
}
