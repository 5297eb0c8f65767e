package nl.vierogen.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.viewer.canvas.Stance;
import nl.vierogen.viewer.loupe.LoupeSettings;
import nl.vierogen.viewer.picture.PictureCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class PictureLinkTest {
    private final PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), List.of(0, 1, 2, 3),
            SampleLogbook::picture);
    private PictureViewer<Integer> first;
    private PictureViewer<Integer> second;
    private PictureLink link;

    @Start
    void show(Stage stage) {
        Texts texts = Texts.in(Locale.of("nl"));
        first = new PictureViewer<>(cache, texts);
        second = new PictureViewer<>(cache, texts);
        Pane pane = new Pane(first, second);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(pane, 900, 400));
        stage.show();
        first.setPrefSize(400, 300);
        second.setPrefSize(400, 300);
        second.relocate(450, 0);
        link = new PictureLink(first);
        first.show(0, "one");
        second.showBeside(1, "two");
        link.join(List.of(second));
        pane.layout();
    }

    @Test
    void whicheverIsMovedTheOtherFollows(SwiftRobot robot) {
        robot.interact(() -> {
            first.motion().zoomIn();
            first.motion().pan(1, 0);
        });
        assertThat(stance(second)).isEqualTo(stance(first));
        assertThat(stance(first).zoom()).isGreaterThan(1.1);

        robot.interact(() -> second.motion().pan(-1, -1));
        assertThat(stance(second)).isEqualTo(stance(first));
    }

    @Test
    void whatIsMovedAloneKeepsItsOffset(SwiftRobot robot) {
        robot.interact(() -> {
            first.motion().actualSize();
            first.motion().zoomIn();
            first.motion().zoomIn();
            first.motion().zoomIn();
            first.motion().zoomIn();
        });
        Stance before = stance(first);
        robot.interact(() -> second.canvas().alone(true, () -> second.canvas().change(now -> now.panned(-10, -6))));
        assertThat(stance(first)).isEqualTo(before);
        Stance.Offset offset = stance(second).from(stance(first));
        assertThat(offset.x()).isGreaterThan(0.01);

        robot.interact(() -> first.canvas().change(now -> now.panned(4, 2)));
        assertThat(stance(second).from(stance(first)).x()).isCloseTo(offset.x(), within(1e-6));
        robot.interact(() -> first.motion().fit());
        assertThat(stance(second)).as("the whole of both").isEqualTo(Stance.WHOLE);
        robot.interact(() -> first.canvas().change(now -> now.zoomed(2.5, 200, 150, first.canvas().image(),
                first.canvas().port(), 1)));
        assertThat(stance(second).from(stance(first)).x()).isCloseTo(offset.x(), within(1e-6));

        robot.interact(link::align);
        assertThat(stance(second)).isEqualTo(stance(first));
    }

    @Test
    void whileItIsLooseTheFirstMovesAlone(SwiftRobot robot) {
        robot.interact(() -> {
            link.toggleLoose();
            first.motion().zoomIn();
        });

        assertThat(stance(first).zoom()).isGreaterThan(1.1);
        assertThat(stance(second)).isEqualTo(Stance.WHOLE);
    }

    @Test
    void anotherPictureInTheFirstLeadsWithItsOwnView(SwiftRobot robot) {
        robot.interact(() -> first.motion().zoomIn());
        robot.interact(() -> first.show(3, "four"));

        assertThat(stance(first)).isEqualTo(Stance.WHOLE);
        assertThat(stance(second)).isEqualTo(Stance.WHOLE);
    }

    @Test
    void anotherPictureBesideTheFirstFollows(SwiftRobot robot) {
        robot.interact(() -> first.motion().zoomIn());
        robot.interact(() -> second.showBeside(2, "three"));

        assertThat(stance(second)).isEqualTo(stance(first));
    }

    @Test
    void theLoupeOverEachIsAsStrongAsTheOtherAndSaysSo(SwiftRobot robot) {
        robot.interact(() -> {
            link.join(List.of());
            first.loupe().settingsProperty().set(new LoupeSettings(240, 4));
            first.loupe().say(settings -> settings.power() + " times");
            link.join(List.of(second));
            first.loupe().hold();
        });
        assertThat(power(second).isVisible()).isTrue();
        assertThat(power(second).getText()).isEqualTo("4.0 times").isEqualTo(power(first).getText());

        robot.interact(() -> second.loupe().stronger(1));
        assertThat(power(second).getText()).isNotEqualTo("4.0 times").isEqualTo(power(first).getText());
    }

    @Test
    void afterTheRoomChangedAllLieAlike(SwiftRobot robot) {
        robot.interact(() -> {
            first.motion().zoomIn();
            second.setPrefSize(300, 200);
            first.setPrefSize(300, 200);
            first.getParent().layout();
        });

        assertThat(stance(second).zoom()).isCloseTo(stance(first).zoom(), within(1e-6));
        assertThat(stance(second).x()).isCloseTo(stance(first).x(), within(1e-6));
    }

    @Test
    void whoLeftMovesOnItsOwn(SwiftRobot robot) {
        robot.interact(() -> {
            link.join(List.of());
            first.motion().zoomIn();
        });

        assertThat(stance(second)).isEqualTo(Stance.WHOLE);
    }

    private static Label power(PictureViewer<?> viewer) {
        return (Label) viewer.lookup("#viewer-loupe-power");
    }

    private static Stance stance(PictureViewer<?> viewer) {
        return Stance.of(viewer.canvas().lookProperty().get().orElseThrow(), viewer.canvas().image());
    }
}
