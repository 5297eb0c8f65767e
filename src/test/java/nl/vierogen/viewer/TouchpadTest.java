package nl.vierogen.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.viewer.canvas.ViewTransform;
import nl.vierogen.viewer.picture.PictureCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class TouchpadTest {
    private PictureViewer<Integer> viewer;

    @Start
    void show(Stage stage) {
        viewer = new PictureViewer<>(
                new PictureCache<>(new HeldTasks(), List.of(0, 1), SampleLogbook::picture),
                Texts.in(Locale.of("nl")));
        // in no window: a window finds its size in its own time, and an image fits itself to that
        Scene scene = new Scene(viewer, 400, 300);
        viewer.show(0, "one");
        viewer.resize(scene.getWidth(), scene.getHeight());
        viewer.layout();
    }

    @Test
    void aPinchZoomsAtItsPlace(SwiftRobot robot) {
        double column = transform().toImageX(100);
        double before = transform().scale();

        robot.interact(() -> pinch(2, false));

        assertThat(transform().scale()).isEqualTo(2 * before);
        assertThat(transform().toImageX(100)).isEqualTo(column);
    }

    @Test
    void whatRollsOnAfterTheFingersAreGoneMovesNothing(SwiftRobot robot) {
        ViewTransform before = transform();

        robot.interact(() -> {
            pinch(2, true);
            scroll(ScrollEvent.SCROLL, 0, 40, true);
        });

        assertThat(transform()).isEqualTo(before);
    }

    @Test
    void twoFingersPanWhereTheSystemTellsOfThem(SwiftRobot robot) {
        robot.interact(() -> {
            pinch(2, false);
        });
        ViewTransform before = transform();

        robot.interact(() -> {
            scroll(ScrollEvent.SCROLL_STARTED, 0, 0, false);
            scroll(ScrollEvent.SCROLL, -12, -7, false);
            scroll(ScrollEvent.SCROLL_FINISHED, 0, 0, false);
        });

        assertThat(transform()).isEqualTo(before.panned(-12, -7));
    }

    @Test
    void elsewhereTheyZoomAsAWheelDoesInSmallSteps(SwiftRobot robot) {
        double before = transform().scale();

        robot.interact(() -> scroll(ScrollEvent.SCROLL, 0, 4, false));

        assertThat(transform().scale() / before).isBetween(1.01, 1.05);
    }

    private ViewTransform transform() {
        return viewer.canvas().lookProperty().get().orElseThrow().transform();
    }

    private void pinch(double factor, boolean inertia) {
        Event.fireEvent(viewer.canvas(), new ZoomEvent(ZoomEvent.ZOOM, 100, 80, 100, 80, false, false, false, false,
                false, inertia, factor, factor, null));
    }

    private void scroll(EventType<ScrollEvent> type, double x, double y, boolean inertia) {
        Event.fireEvent(viewer.canvas(), new ScrollEvent(type, 100, 80, 100, 80, false, false, false, false, false,
                inertia, x, y, x, y, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
