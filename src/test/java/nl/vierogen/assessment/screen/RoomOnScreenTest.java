package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is read and typed has its room in the smallest window, whatever stands open beside it. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class RoomOnScreenTest {
    private static final SlotId HC = new SlotId("case1-hc");
    private static final int CRITERIA = 4;
    private static final int LINES = 3;
    private static final double ROUNDING = 1;

    private final HeldTasks tasks = new HeldTasks();

    private final SampleLogbook logbook = SampleLogbook.biometrie()
            .done(new Act.RetakeMarked(HC, List.of("plane", "landmarks"), "Kantel iets."))
            .done(new RemarkAct.PinPlaced("a", new Pin(HC, new BigDecimal("0.4"), new BigDecimal("0.3"),
                    Optional.of(new CriterionId("plane")), "De middenecho is hier niet onderbroken.")));

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.tasks = tasks;
        shown.on(stage, logbook.open());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150})
    void theWordingOfAllThreeStandsThereUnderItsPictures(int percent, SwiftRobot robot) {
        size(robot, percent);
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            robot.push(KeyCode.T);
            SwiftRobot.settle();
            List<Region> wordings = current(robot, ".criteria-level");
            assertThat(wordings).hasSize(3)
                    .allSatisfy(label -> assertThat(hidden(robot, label)).isLessThanOrEqualTo(ROUNDING));
            robot.push(KeyCode.T).push(KeyCode.DOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void keysReadOnToTheLastReason(int percent, SwiftRobot robot) {
        size(robot, percent);
        robot.push(KeyCode.T);
        robot.push(KeyCode.DOWN);
        List<Region> unread = new ArrayList<>(current(robot, ".criteria-reason"));
        assertThat(unread).hasSize(3);
        for (int page = 0; page < 3; page++) {
            unread.removeIf(label -> hidden(robot, label) <= ROUNDING);
            robot.push(KeyCode.PAGE_DOWN);
        }
        assertThat(unread).isEmpty();
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        assertThat(pane(robot).getVvalue()).isZero();
    }

    @Test
    void whoReadsOnStaysThereWhenAnExampleArrives(SwiftRobot robot) {
        size(robot, 150);
        tasks.hold();
        robot.push(KeyCode.T).push(KeyCode.DOWN).push(KeyCode.PAGE_DOWN);
        double at = pane(robot).getVvalue();
        assertThat(at).isPositive();
        while (tasks.waiting() > 0) {
            robot.interact(tasks::letOneGo);
        }
        SwiftRobot.settle();
        assertThat(pane(robot).getVvalue()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150})
    void theCommentKeepsThreeLinesBesideARetakeMarkAndAPin(int percent, SwiftRobot robot) {
        size(robot, percent);
        robot.push(KeyCode.O);
        TextArea area = robot.lookup("#assessment-comment").queryAs(TextArea.class);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getHeight()).isGreaterThanOrEqualTo(LINES * line(area));
        Bounds place = area.localToScene(area.getLayoutBounds());
        Node column = robot.lookup(".assessment-column").query();
        Bounds seen = column.localToScene(column.getLayoutBounds());
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(seen.getMinY());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
    }

    @Test
    void theColumnThatIsHigherThanItsPlaceShowsABar(SwiftRobot robot) {
        size(robot, 150);
        ScrollPane column = robot.lookup(".assessment-column").queryAs(ScrollPane.class);
        // a bar that comes makes the column narrower, and so higher: until nothing changes any more
        robot.interact(() -> column.getScene().getRoot().layout());
        assertThat(((Region) column.getContent()).getHeight()).isGreaterThan(column.getViewportBounds().getHeight());
        assertThat(column.getChildrenUnmodifiable()).filteredOn(ScrollBar.class::isInstance)
                .filteredOn(bar -> ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)
                .singleElement().matches(Node::isVisible);
    }

    private static double line(TextArea area) {
        Text text = new Text("Ag");
        text.setFont(area.getFont());
        return text.getLayoutBounds().getHeight();
    }

    private static void size(SwiftRobot robot, int percent) {
        robot.interact(() -> Theme.DARK.apply(robot.lookup("#assessment-screen").query().getScene(),
                new TextSize(percent)));
    }

    private static ScrollPane pane(SwiftRobot robot) {
        return (ScrollPane) robot.lookup("#assessment-criteria").query().lookup(".scroll-pane");
    }

    private static List<Region> current(SwiftRobot robot, String style) {
        return robot.lookup("#assessment-criteria").query().lookupAll(style).stream().map(Region.class::cast)
                .filter(label -> label.getPseudoClassStates().toString().contains("current")).toList();
    }

    /** How much of it lies outside what the pane shows. */
    private static double hidden(SwiftRobot robot, Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        Node shown = pane(robot).lookup(".viewport");
        Bounds seen = shown.localToScene(shown.getLayoutBounds());
        return Math.max(seen.getMinY() - place.getMinY(), place.getMaxY() - seen.getMaxY());
    }
}
