package nl.vierogen.assessment.screen;

import nl.vierogen.assessment.snippet.MemorySnippets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.opened.Pictures;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.form.PauseRest;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import nl.vierogen.ui.keys.KeyBindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A retake on the real screen: the old image, what was asked, and points to take over. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class EarlierTest {
    private final SampleLogbook logbook = SampleLogbook.retake();

    @Start
    void show(Stage stage) {
        Texts texts = Texts.in(Locale.of("nl"));
        HeldTasks tasks = new HeldTasks();
        OpenLogbook open = logbook.openRetake(new OldAndNew());
        AssessmentViewModel model = new AssessmentViewModel(open, new AssessmentViewModelTest.Visits(), texts, tasks,
                new AnsweringDialogs(), AssessmentViewModelTest.CLOCK, MemorySnippets.few());
        Scene scene = new Scene(new AssessmentView(model, open, Offer.EVERYTHING, texts, tasks, KeyBindings.defaults(),
                PauseRest.of(java.time.Duration.ofDays(1))), 1366, 768);
        Theme.DARK.apply(scene, TextSize.NORMAL);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theOldImageLiesUnderTheNewOneWithWhatWasAsked(SwiftRobot robot) {
        assertThat(node(robot, "#assessment-old").isVisible()).isTrue();
        assertThat(node(robot, "#assessment-old").getLayoutY())
                .isGreaterThan(node(robot, "#assessment-picture").getLayoutBounds().getHeight());
        for (String word : List.of("#assessment-is-new", "#assessment-is-old")) {
            double end = onScreen(robot, word).getMaxX();
            assertThat(end).isLessThanOrEqualTo(onScreen(robot, "#assessment-picture").getMinX());
            assertThat(end).isLessThanOrEqualTo(onScreen(robot, "#assessment-old").getMinX());
        }
        assertThat(text(robot, "#assessment-is-new")).isEqualTo("nieuw");
        assertThat(text(robot, "#assessment-is-old")).isEqualTo("oud");
        assertThat(text(robot, "#earlier-asked")).isEqualTo("De doorsnede is niet juist.");
        assertThat(text(robot, "#earlier-note")).isEqualTo("Kantel iets.");
        assertThat(text(robot, "#earlier-feedback")).isEqualTo("Over het oude beeld: Het cavum is niet te zien.");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void underTheTilesStandsWhyTheOthersAreNotHere(int size, SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(node(robot, "#assessment-screen").getScene(), new TextSize(size)));
        SwiftRobot.settle();

        Label why = (Label) node(robot, "#assessment-filmstrip-why");
        assertThat(why.getText()).startsWith("Alleen de beelden van de herkansing");
        assertThat(why.getHeight()).isGreaterThanOrEqualTo(why.prefHeight(why.getWidth()) - 1);
        assertThat(onScreen(robot, "#assessment-filmstrip-why").getMinY())
                .isGreaterThanOrEqualTo(onScreen(robot, "#assessment-slot-case1-fl").getMaxY());
        assertThat(why.getWidth()).isLessThanOrEqualTo(((Region) node(robot, "#assessment-filmstrip")).getWidth());
    }

    @Test
    void vLaysTheOldImageBesideTheNewOneThenTakesItAwayAndBringsItBack(SwiftRobot robot) {
        robot.push(KeyCode.V);
        assertThat(node(robot, "#assessment-old").getLayoutX())
                .isGreaterThan(node(robot, "#assessment-picture").getLayoutBounds().getWidth());
        robot.push(KeyCode.V);
        assertThat(robot.lookup("#assessment-old").tryQuery()).isEmpty();
        assertThat(robot.lookup("#assessment-example").tryQuery()).as("then an example").isPresent();
        robot.push(KeyCode.V);
        assertThat(robot.lookup("#assessment-example").tryQuery()).isEmpty();
        assertThat(robot.lookup("#assessment-is-new").tryQuery()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(node(robot, "#assessment-old").getLayoutY()).as("as it was by itself").isPositive();

        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#assessment-old").tryQuery()).as("the femur has no old image").isEmpty();
        robot.push(KeyCode.V);
        assertThat(robot.lookup("#assessment-example").tryQuery()).isPresent();
    }

    @Test
    void bothImagesMoveTogether(SwiftRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);

        assertThat(image(robot, "#assessment-old").getFitWidth())
                .isEqualTo(image(robot, "#assessment-picture").getFitWidth());
    }

    @Test
    void oneKeyTakesOverTheScoresOfAnUnchangedImage(SwiftRobot robot) {
        robot.push(KeyCode.G);
        assertThat(logbook.session().assessment().sheet().points()).as("the head was made again").isEmpty();
        robot.push(KeyCode.RIGHT);
        assertThat(node(robot, "#earlier-take-over").isVisible()).isTrue();
        robot.push(KeyCode.G);

        assertThat(logbook.session().assessment().sheet().points(new SlotId("case1-fl"), new CriterionId("plane")))
                .hasValue(1);
        assertThat(node(robot, "#earlier-take-over").isVisible()).isFalse();
        assertThat(node(robot, "#earlier-taken").isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(logbook.session().assessment().sheet().points()).isEmpty();
    }

    @Test
    void aHiddenTotalIsShownOnceEverythingIsScored(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT2);
        assertThat(text(robot, "#assessment-total")).isEqualTo("totaal nog verborgen");
        assertThat(text(robot, "#assessment-pass-mark")).isEmpty();
        assertThat(text(robot, "#assessment-image-points")).isEqualTo("2 / 8");

        List.of(KeyCode.DIGIT2, KeyCode.DIGIT2, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.G).forEach(robot::push);
        assertThat(text(robot, "#assessment-total")).isEqualTo("13 / 16");
        assertThat(text(robot, "#assessment-pass-mark")).isEqualTo("norm 12");
    }

    private static ImageView image(SwiftRobot robot, String id) {
        return (ImageView) node(robot, id).lookup(".image-view");
    }

    private static Bounds onScreen(SwiftRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Node node(SwiftRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String text(SwiftRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private record OldAndNew() implements Pictures {
        @Override
        public byte[] jpeg(SlotId slot) {
            return SampleLogbook.picture(1);
        }

        @Override
        public Optional<byte[]> old(SlotId slot) {
            return Optional.of(SampleLogbook.picture(2));
        }
    }
}
