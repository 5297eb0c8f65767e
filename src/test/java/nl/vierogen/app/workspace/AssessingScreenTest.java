package nl.vierogen.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.Offer;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.settings.Choices;
import nl.vierogen.settings.Loupe;
import nl.vierogen.settings.Settings;
import nl.vierogen.shell.journey.AssessingScreens;
import nl.vierogen.shell.journey.Standing;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What an assessing screen begins with: the settings, and what was drawn before. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class AssessingScreenTest {
    private final Settings settings = new Settings(Choices.AS_NEW, new SimpleBooleanProperty(false), _ -> {
        // gone with the test
    });
    private final AssessingScreen screens = new AssessingScreen(new HeldTasks(), new AnsweringDialogs(),
            Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam")), MemorySnippets.few(),
            settings);
    private final OpenLogbook logbook = SampleLogbook.biometrie().open();
    private Stage stage;

    @Start
    void show(Stage started) {
        stage = started;
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(screen(logbook, Offer.EVERYTHING), 1366, 768));
        Theme.DARK.apply(stage.getScene(), TextSize.NORMAL);
        stage.show();
    }

    @Test
    void theLoupeIsAsLargeAsTheSettingsSayFromTheNextScreenOn(SwiftRobot robot) {
        assertThat(loupeSize(robot)).isEqualTo(Loupe.AS_NEW.diameter());

        change(robot, now -> now.withLoupe(new Loupe(400, 6)));
        assertThat(loupeSize(robot)).as("it is changed on this screen by its keys").isEqualTo(Loupe.AS_NEW.diameter());
        again(robot, logbook);
        assertThat(loupeSize(robot)).isEqualTo(400);
    }

    @Test
    void theDisplayIsForAllImagesWhereTheSettingsSaySo(SwiftRobot robot) {
        robot.push(KeyCode.I).push(KeyCode.RIGHT);
        assertThat(robot.lookup("#viewer-display-badge").query().isVisible()).isFalse();

        change(robot, now -> now.withDisplayLocked(true));
        again(robot, logbook);
        robot.push(KeyCode.I).push(KeyCode.RIGHT);
        assertThat(robot.lookup("#viewer-display-badge").query().isVisible()).isTrue();
    }

    @Test
    void whatWasDrawnIsThereAgainForWhoComesBackToTheLogbook(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT);
        String drawn = readings(robot);
        assertThat(drawn).contains("Beeld: breedte 50 %");

        again(robot, logbook);
        robot.push(KeyCode.M);
        assertThat(readings(robot)).isEqualTo(drawn);
        robot.push(KeyCode.DELETE);
        again(robot, logbook);
        robot.push(KeyCode.M);
        assertThat(readings(robot)).contains("Sleep een kader");
    }

    @Test
    void aColleaguesSeatShowsNothingOfWhatTheFirstAssessorDrew(SwiftRobot robot) {
        robot.push(KeyCode.M).push(KeyCode.RIGHT);
        again(robot, seat(), Offer.lookingAlong(false));
        robot.push(KeyCode.M);
        assertThat(readings(robot)).contains("Sleep een kader");
    }

    @Test
    void whatAColleagueDrewIsThereAgainAtHerSeatAndNowhereElse(SwiftRobot robot) {
        OpenLogbook seat = seat();
        again(robot, seat, Offer.lookingAlong(false));
        robot.push(KeyCode.M).push(KeyCode.RIGHT);
        String drawn = readings(robot);
        assertThat(drawn).contains("Beeld: breedte 50 %");

        again(robot, logbook);
        robot.push(KeyCode.M);
        assertThat(readings(robot)).contains("Sleep een kader");
        again(robot, seat, Offer.lookingAlong(false));
        robot.push(KeyCode.M);
        assertThat(readings(robot)).isEqualTo(drawn);
    }

    private static OpenLogbook seat() {
        OpenLogbook seat = SampleLogbook.biometrie().open();
        return new OpenLogbook("seat", seat.logbook(), seat.form(), seat.procedure(), seat.practice(),
                seat.pictures(), seat.session());
    }

    private Parent screen(OpenLogbook opened, Offer offer) {
        return (Parent) screens.assessing(opened, offer, new Standing(), Texts.in(Locale.of("nl")),
                new AssessingScreens.Leads(AssessingScreenTest::nowhere, AssessingScreenTest::nowhere,
                        AssessingScreenTest::nowhere))
                .content();
    }

    private static void nowhere() {
        // nobody leaves
    }

    private void change(SwiftRobot robot, UnaryOperator<Choices> how) {
        robot.interact(() -> settings.change(how));
    }

    private void again(SwiftRobot robot, OpenLogbook opened) {
        again(robot, opened, Offer.EVERYTHING);
    }

    private void again(SwiftRobot robot, OpenLogbook opened, Offer offer) {
        robot.interact(() -> stage.getScene().setRoot(screen(opened, offer)));
    }

    private static double loupeSize(SwiftRobot robot) {
        robot.press(KeyCode.L);
        double size = robot.lookup("#viewer-loupe").query().getLayoutBounds().getWidth();
        robot.release(KeyCode.L);
        return size;
    }

    private static String readings(SwiftRobot robot) {
        return ((Labeled) robot.lookup("#aid-lines").query()).getText();
    }
}
