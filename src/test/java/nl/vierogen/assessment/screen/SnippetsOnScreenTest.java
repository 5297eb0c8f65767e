package nl.vierogen.assessment.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.snippet.MemorySnippets;
import nl.vierogen.assessment.snippet.SnippetAct;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.remark.Pin;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Snippets by keyboard alone, on the real screen. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Resolver.class})
class SnippetsOnScreenTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final MemorySnippets snippets = MemorySnippets.few();
    private final AssessmentViewModelTest.Visits visits = new AssessmentViewModelTest.Visits();

    @Start
    void show(Stage stage) {
        ShownScreen shown = new ShownScreen();
        shown.visits = visits;
        shown.snippets = snippets;
        shown.on(stage, logbook.open());
    }

    @Test
    void aSnippetIsFoundByTypingAndPutInAtTheCaret(SwiftRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DIGIT0).push(KeyCode.UP).push(KeyCode.O);
        robot.write("Let op.");
        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        robot.write("twee");
        robot.push(KeyCode.ENTER);

        assertThat(area(robot)).isEqualTo("Let op. Zin twee over plane 0.");
        assertThat(robot.lookup("#assessment-snippets").query().isVisible()).isFalse();
        assertThat(snippets.acts).containsExactly(new SnippetAct.Used("plane-0-twee"));

        robot.write(" Klaar.");
        assertThat(area(robot)).isEqualTo("Let op. Zin twee over plane 0. Klaar.");

        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(rows(robot)).as("the most used first, of the current criterion only what its score asks")
                .startsWith("plane-0-twee", "plane-0-een");
    }

    @Test
    void aRowIsAsHighAsItsLines(SwiftRobot robot) {
        robot.interact(() -> Theme.DARK.apply(robot.lookup("#assessment-screen").query().getScene(),
                new TextSize(150)));
        robot.push(KeyCode.DIGIT1).push(KeyCode.UP).push(KeyCode.O);
        robot.write("Verklein de diepte, of gebruik de zoom voordat het beeld wordt bevroren. ".repeat(2));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.SPACE).push(KeyCode.F3);
        robot.push(KeyCode.ENTER);
        SwiftRobot.settle();

        List<ListCell<?>> rows = robot.lookup("#assessment-snippets-list .list-cell").<ListCell<?>>queryAll().stream()
                .filter(row -> !row.isEmpty()).toList();
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> {
            Region lines = (Region) row.getGraphic();
            double wanted = lines.prefHeight(lines.getWidth()) + row.snappedTopInset() + row.snappedBottomInset();
            assertThat(row.getHeight()).isCloseTo(wanted, within(1.0));
        });
        assertThat(rows.stream().mapToDouble(Region::getHeight).distinct().count()).isGreaterThan(1);
    }

    @Test
    void theSelectedTextBecomesASnippetThatIsChangedAndDeleted(SwiftRobot robot) {
        robot.push(KeyCode.DIGIT1).push(KeyCode.UP).push(KeyCode.O);
        robot.write("Eigen zin");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.SPACE).push(KeyCode.F3);
        robot.push(KeyCode.ENTER);
        assertThat(rows(robot)).hasSizeGreaterThan(2);
        assertThat(texts(robot)).contains("Eigen zin");

        robot.write("eigen");
        robot.push(KeyCode.F2);
        robot.write("!");
        robot.push(KeyCode.ENTER);
        assertThat(texts(robot)).containsExactly("Eigen zin!");

        robot.push(KeyCode.F4);
        assertThat(texts(robot)).as("asked once more").containsExactly("Eigen zin!");
        robot.push(KeyCode.F4);
        assertThat(texts(robot)).isEmpty();
        assertThat(area(robot)).isEqualTo("Eigen zin");

        robot.push(KeyCode.ESCAPE);
        robot.write("+");
        assertThat(area(robot)).isEqualTo("Eigen zin+");
        assertThat(visits.inbox).isZero();
    }

    @Test
    void whatWasSaidQuietlyDoesNotLieOverTheSnippets(SwiftRobot robot) {
        Label notice = robot.lookup("#assessment-notice").queryAs(Label.class);
        robot.push(KeyCode.M).push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(notice.getText()).isNotEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.SPACE);
        assertThat(robot.lookup("#assessment-snippets").query().isVisible()).isTrue();
        assertThat(notice.getText()).isEmpty();
    }

    @Test
    void aSnippetGoesIntoAPinToo(SwiftRobot robot) {
        robot.push(KeyCode.P).push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.SPACE).push(KeyCode.DOWN)
                .push(KeyCode.ENTER).push(KeyCode.ENTER);
        SwiftRobot.settle();

        assertThat(logbook.session().assessment().pins().values()).extracting(Pin::text)
                .containsExactly("Zin twee over magnification 0.");
    }

    @Test
    void whatTheCommentHasNoRoomForIsLeftOut(SwiftRobot robot) {
        robot.push(KeyCode.O);
        robot.interact(() -> ((TextArea) robot.lookup("#assessment-comment").query()).setText("x".repeat(3_995)));
        robot.interact(() -> ((TextArea) robot.lookup("#assessment-comment").query()).end());
        robot.push(KeyCode.CONTROL, KeyCode.SPACE).push(KeyCode.ENTER);

        assertThat(area(robot)).hasSize(4_000).endsWith("x Zin ");
    }

    private static String area(SwiftRobot robot) {
        SwiftRobot.settle();
        return ((TextArea) robot.lookup("#assessment-comment").query()).getText();
    }

    private static List<String> rows(SwiftRobot robot) {
        return list(robot).stream().map(row -> row.toString().replaceAll(".*Snippet\\[id=([^,]*),.*", "$1")).toList();
    }

    private static List<String> texts(SwiftRobot robot) {
        return list(robot).stream().map(row -> row.toString().replaceAll(".*text=([^]]*)].*", "$1")).toList();
    }

    private static List<?> list(SwiftRobot robot) {
        SwiftRobot.settle();
        return List.copyOf(((ListView<?>) robot.lookup("#assessment-snippets-list").query()).getItems());
    }
}
